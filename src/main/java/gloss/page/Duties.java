package gloss.page;

import gloss.markdown.LinkTarget;
import gloss.matrix.Duty;
import gloss.matrix.DutyWords;
import gloss.matrix.Matrix;
import gloss.matrix.Party;
import gloss.matrix.Subject;
import gloss.note.Resolution;
import gloss.path.Href;
import gloss.path.SitePath;
import gloss.text.Html;
import java.util.ArrayList;
import java.util.List;

/** Cells of a matrix as pages show them. */
final class Duties {
  private final Planning planning;

  Duties(Planning planning) {
    this.planning = planning;
  }

  /** All that is known about a cell, with addresses that work on the page. */
  DutyView view(SitePath page, Matrix matrix, Duty duty) {
    Subject subject = matrix.subject(duty.subject()).orElseThrow();
    return new DutyView(
        duty.cellId(),
        HolderView.of(duty.holding(), planning.phrases()),
        halves(page, matrix, subject, duty.holding()),
        reason(page, matrix, duty),
        conditions(page, matrix, subject, duty),
        sources(page, matrix, duty.source()),
        DateView.of(duty.checked(), planning.phrases()),
        Ages.oldFrom(matrix, duty.checked()),
        work(new Texts(planning, page, matrix.file()), duty.customerSide()));
  }

  private Html reason(SitePath page, Matrix matrix, Duty duty) {
    Texts texts = new Texts(planning, page, matrix.file());
    if (duty.holding() instanceof Duty.Holding.NotApplicable none) {
      return texts.html((none.reason() + " " + duty.because()).strip());
    }
    return texts.html(duty.because());
  }

  private List<DutyView.HalfView> halves(
      SitePath page, Matrix matrix, Subject subject, Duty.Holding holding) {
    if (!(holding instanceof Duty.Holding.Shared shared)) {
      return List.of();
    }
    Texts texts = new Texts(planning, page, matrix.file());
    return List.of(
        new DutyView.HalfView(
            holder(matrix, subject, Party.Role.PROVIDER), texts.html(shared.provider())),
        new DutyView.HalfView(
            holder(matrix, subject, Party.Role.CUSTOMER), texts.html(shared.customer())));
  }

  private HolderView holder(Matrix matrix, Subject subject, Party.Role role) {
    boolean provider = role == Party.Role.PROVIDER;
    String label = new DutyWords(matrix, planning.phrases()).label(subject, role);
    return new HolderView(provider ? "provider" : "customer", label);
  }

  private List<DutyView.ConditionView> conditions(
      SitePath page, Matrix matrix, Subject subject, Duty duty) {
    Texts texts = new Texts(planning, page, matrix.file());
    List<DutyView.ConditionView> views = new ArrayList<>();
    for (Duty.Condition condition : duty.when()) {
      views.add(
          new DutyView.ConditionView(
              texts.html(condition.condition()),
              HolderView.of(condition.holding(), planning.phrases()),
              halves(page, matrix, subject, condition.holding()),
              texts.html(condition.because())));
    }
    return views;
  }

  private List<SourceView> sources(SitePath page, Matrix matrix, Duty.Source source) {
    if (source.isEmpty()) {
      return List.of();
    }
    if (source.note().isEmpty()) {
      return List.of(new SourceView(source.title(), new Href(source.address()), true));
    }
    Resolution target =
        planning.study().index().resolve(matrix.file(), LinkTarget.parse(source.note()));
    return Texts.href(planning, page, target).stream()
        .map(href -> new SourceView(source.title(), href, false))
        .toList();
  }

  private List<DutyView.FactView> work(Texts texts, Duty.CustomerSide side) {
    List<DutyView.FactView> facts = new ArrayList<>();
    add(facts, "duty.role", texts.html(side.role()));
    add(facts, "duty.team", texts.html(side.team()));
    add(facts, "duty.tool", texts.html(side.tool()));
    add(facts, "duty.runbook", texts.html(side.runbook()));
    return facts;
  }

  private void add(List<DutyView.FactView> facts, String key, Html value) {
    if (!value.isEmpty()) {
      facts.add(new DutyView.FactView(planning.phrases().say(key), value));
    }
  }
}
