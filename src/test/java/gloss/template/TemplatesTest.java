package gloss.template;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.page.NavLink;
import gloss.page.NotFoundView;
import gloss.path.Href;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
  private static final String HOSTILE = "\"'><script>alert(1)</script>&";

  @TempDir Path folder;
  private final Problems problems = new Problems();

  @Test
  void aTemplateOfTheUserIsTakenAndTheOthersStay() throws IOException {
    write(
        "page/not-found.ftlh",
        "<#import \"../layout/site.ftlh\" as layout>\n<@layout.page>mine</@layout.page>");
    assertThat(render().orElse("")).contains("mine").contains("site-header");
  }

  @Test
  void aFolderThatIsNotThereMeansTheBuiltInTemplates() {
    Templates templates = Templates.over(folder.resolve("nothing"), problems);
    assertThat(render(templates)).isPresent();
  }

  @Test
  void textFromNotesIsEscapedInContentAndInAttributes() {
    NotFoundView view =
        new NotFoundView(List.of(NavLink.of(HOSTILE, new Href("a.html?" + HOSTILE))));
    String page =
        Templates.builtIn(problems).render("not-found", ViewSamples.SITE, head(), view).orElse("");
    assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    assertThat(page).contains("href=\"a.html?&quot;&#39;&gt;");
  }

  @Test
  void aMisspeltComponentIsAProblemWithFileLineAndExpression() throws IOException {
    write("page/not-found.ftlh", "<p>\n${view.linkz}</p>");
    assertThat(render()).isEmpty();
    Problem problem = only();
    assertThat(problem.kind()).isEqualTo(ProblemKind.TEMPLATE_FAILURE);
    assertThat(problem.location().toString()).startsWith("templates/page/not-found.ftlh:2:");
    assertThat(problem.location().sourceLine()).isEqualTo("${view.linkz}</p>");
    assertThat(problem.message()).contains("`view.linkz`").doesNotContain("\n");
  }

  @Test
  void aMisspeltPhraseIsAProblemWithFileLineAndSuggestion() throws IOException {
    write("page/not-found.ftlh", "<p>\n${site.say(\"note.nxt\")}</p>");
    assertThat(render()).isEmpty();
    Problem problem = only();
    assertThat(problem.kind()).isEqualTo(ProblemKind.TEMPLATE_FAILURE);
    assertThat(problem.location().toString()).startsWith("templates/page/not-found.ftlh:2:");
    assertThat(problem.message()).contains("'note.nxt'", "did you mean 'note.next'?");
  }

  @Test
  void aPhraseTakesTextsAndNumbersAndIsEscaped() throws IOException {
    write(
        "page/not-found.ftlh",
        "${site.say(\"preview.from\", \"<b>\")} ${site.say(\"count.notes\", 1204)}");
    assertThat(render().orElse("")).isEqualTo("From &lt;b&gt; 1,204 notes");
  }

  @Test
  void whatAPhraseIsGivenMayStandInAnElement() throws IOException {
    write("page/not-found.ftlh", "${site.say.within(\"bdi\", \"list.and\", \"<b>\", \"1 > 0\")}");
    assertThat(render().orElse("")).isEqualTo("<bdi>&lt;b&gt;</bdi> and <bdi>1 &gt; 0</bdi>");
  }

  @Test
  void noOtherElementIsMade() throws IOException {
    write("page/not-found.ftlh", "<p>\n${site.say.within(\"script\", \"list.and\", 1, 2)}</p>");
    assertThat(render()).isEmpty();
    assertThat(only().location().toString()).startsWith("templates/page/not-found.ftlh:2:");
  }

  @Test
  void aTemplateThatCannotBeReadIsAProblemWithItsLine() throws IOException {
    write("page/not-found.ftlh", "<p>\n<#if view.links></p>");
    assertThat(render()).isEmpty();
    assertThat(only().location().toString()).startsWith("templates/page/not-found.ftlh:2:");
  }

  @Test
  void aTemplateThatIsNotThereIsAProblem() {
    Templates templates = Templates.builtIn(problems);
    assertThat(templates.render("nothing", ViewSamples.SITE, head(), new NotFoundView(List.of())))
        .isEmpty();
    assertThat(only().location().toString()).isEqualTo("templates/page/nothing.ftlh");
  }

  @Test
  void theSameFaultOnManyPagesIsReportedOnce() throws IOException {
    write("page/not-found.ftlh", "${view.linkz}");
    Templates templates = Templates.over(folder, problems);
    IntStream.range(0, 50).parallel().forEach(i -> render(templates));
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void aTemplateCanNeitherLoadClassesNorCallMethods() throws IOException {
    for (String attack :
        List.of(
            "${'freemarker.template.utility.Execute'?new()('id')}",
            "${view?api.class}",
            "${view.getClass()}",
            "${view.class}",
            "${view.hashCode()}",
            "${site.title.getBytes()}",
            "${view.links.size()}")) {
      Problems met = new Problems();
      write("page/not-found.ftlh", attack);
      assertThat(render(Templates.over(folder, met))).as(attack).isEmpty();
      assertThat(met.sorted()).hasSize(1);
    }
  }

  @Test
  void onlyViewsAndTextsReachATemplate() {
    record Stranger(String text) {}
    Templates templates = Templates.builtIn(problems);
    assertThat(templates.render("not-found", ViewSamples.SITE, head(), new Stranger("x")))
        .isEmpty();
    assertThat(only().message()).contains("a template may not see a");
  }

  private Problem only() {
    assertThat(problems.sorted()).hasSize(1);
    return problems.sorted().get(0);
  }

  private Optional<String> render() {
    return render(Templates.over(folder, problems));
  }

  private static Optional<String> render(Templates templates) {
    return templates.render("not-found", ViewSamples.SITE, head(), new NotFoundView(List.of()));
  }

  private static gloss.page.Head head() {
    return HeadSamples.of(new ViewSamples.Sample("not-found", true, new NotFoundView(List.of())));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
