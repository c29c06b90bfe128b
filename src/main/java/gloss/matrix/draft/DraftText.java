package gloss.matrix.draft;

import gloss.matrix.Party;
import gloss.matrix.draft.MatrixDraft.DraftDuty;
import gloss.matrix.draft.MatrixDraft.DraftLayer;
import gloss.matrix.draft.MatrixDraft.DraftSubject;
import gloss.matrix.draft.MatrixDraft.DraftView;
import gloss.matrix.draft.MatrixDraft.Quote;
import gloss.text.Clipped;
import gloss.yaml.YamlText;
import java.util.List;
import java.util.Locale;

/** Writes a draft as YAML: what is known with the words that say so, what is open as such. */
public final class DraftText {
  private static final int WIDTH = 100;
  private static final int LONGEST_REMARK = 400;
  private static final String OPEN = "\"?\"";

  private final MatrixDraft draft;
  private final StringBuilder out = new StringBuilder();

  private DraftText(MatrixDraft draft) {
    this.draft = draft;
  }

  /** The whole file. */
  public static String of(MatrixDraft draft) {
    return new DraftText(draft).text();
  }

  private String text() {
    head();
    line("title: " + YamlText.scalar(draft.title()));
    line("# checked: YYYY-MM-DD   (the day on which you checked the facts; fill it in at the end)");
    line("parties:");
    draft.parties().forEach(this::party);
    line("");
    line("layers:   # in the order of the note; move what is nearest to the user to the top");
    draft.layers().forEach(this::layer);
    line("");
    line(
        "# A duty that is the same under all subjects fits here once: defaults: {hardware: provider}");
    line("subjects:");
    draft.subjects().forEach(this::subject);
    if (!draft.views().isEmpty()) {
      line("");
      line("views:");
      draft.views().forEach(this::view);
    }
    return out.toString();
  }

  private void head() {
    String source = Clipped.to(WIDTH, YamlText.line(draft.source()));
    String ids = String.join(", ", draft.parties().stream().map(Party::id).toList());
    line(
        "# A draft. It repeats what \""
            + source
            + "\" says and has \"?\" where the note is silent.");
    line("# Check each line against its quote, and replace each \"?\": " + ids + ",");
    line(
        "# {shared: {kind: independent, provider: …, customer: …}} or {not-applicable: …}. Then build.");
    line(
        "# Remove layers and subjects that you do not need, also where duties and views name them.");
    line("");
  }

  private void party(Party party) {
    String role = party.role().name().toLowerCase(Locale.ROOT);
    line(
        "  "
            + party.id()
            + ": {label: "
            + YamlText.scalar(party.label())
            + ", role: "
            + role
            + "}");
  }

  private void layer(DraftLayer layer) {
    List<String> terms = layer.terms().stream().map(YamlText::scalar).toList();
    line(
        "  - {id: "
            + YamlText.scalar(layer.id())
            + ", label: "
            + YamlText.scalar(layer.label())
            + (terms.isEmpty() ? "" : ", terms: [" + String.join(", ", terms) + "]")
            + "}  # line "
            + layer.line());
  }

  private void subject(DraftSubject subject) {
    line("");
    line("  - id: " + YamlText.scalar(subject.id()));
    line("    label: " + YamlText.scalar(subject.label()));
    if (!subject.note().isEmpty()) {
      line("    note: " + YamlText.scalar("[[" + subject.note() + "]]"));
    }
    subject.remarks().forEach(this::remark);
    line("    duties:");
    int column =
        subject.duties().stream().mapToInt(duty -> cell(duty).length()).max().orElse(0) + 2;
    subject.duties().forEach(duty -> duty(duty, column));
  }

  private void remark(Quote quote) {
    comment(
        "    ",
        "note, line "
            + quote.line()
            + ": \""
            + Clipped.to(LONGEST_REMARK, YamlText.line(quote.text()))
            + '"');
  }

  private void duty(DraftDuty duty, int column) {
    String cell = cell(duty);
    if (duty.quotes().isEmpty()) {
      line(cell);
      return;
    }
    String intro = duty.open() && duty.quotes().size() > 1 ? "# the note says both: " : "# note: ";
    List<String> quotes = duty.quotes().stream().map(DraftText::quoted).toList();
    List<String> shown = duty.open() ? quotes : quotes.subList(0, 1);
    line(cell + " ".repeat(column - cell.length()) + intro + String.join(" and ", shown));
  }

  private static String quoted(Quote quote) {
    return "\"" + YamlText.line(quote.text()) + "\" (line " + quote.line() + ")";
  }

  private static String cell(DraftDuty duty) {
    return "      "
        + YamlText.scalar(duty.layer())
        + ": "
        + (duty.open() ? OPEN : YamlText.scalar(duty.party()));
  }

  private void view(DraftView view) {
    List<String> ids = view.subjects().stream().map(YamlText::scalar).toList();
    line("  - id: " + YamlText.scalar(view.id()));
    line("    label: " + YamlText.scalar(view.label()));
    line("    subjects: [" + String.join(", ", ids) + "]");
    List<String> rows = view.layers().stream().map(YamlText::scalar).toList();
    if (!rows.isEmpty()) {
      line("    layers: [" + String.join(", ", rows) + "]");
    }
  }

  /** A comment of as many lines as it needs. */
  private void comment(String indent, String text) {
    StringBuilder row = new StringBuilder(indent + "#");
    for (String word : YamlText.line(text).split(" ", -1)) {
      if (row.length() + word.length() > WIDTH && row.length() > indent.length() + 4) {
        line(row.toString());
        row = new StringBuilder(indent + "#  ");
      }
      row.append(' ').append(word);
    }
    line(row.toString());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
