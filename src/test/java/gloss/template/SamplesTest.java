package gloss.template;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.cache.FileTemplateLoader;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SamplesTest {
  private static final Path FOLDER = Path.of("templates");
  private final Problems problems = new Problems();

  @Test
  void everyKindOfPageHasSamples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("page"))) {
      List<String> kinds =
          files.map(f -> f.getFileName().toString().replace(".ftlh", "")).sorted().toList();
      assertThat(ViewSamples.all().stream().map(ViewSamples.Sample::kind).distinct().sorted())
          .containsExactlyElementsOf(kinds);
    }
  }

  @Test
  void everyComponentOfEveryViewIsReadByATemplate() throws IOException {
    RecordingWrapper recording = new RecordingWrapper();
    Templates templates =
        new Templates(new FileTemplateLoader(FOLDER.toFile()), recording, problems);
    ViewSamples.all().forEach(sample -> render(templates, sample));
    assertThat(recording.unread()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> samplesAreSoundPages() {
    Templates templates = Templates.over(FOLDER, problems);
    return ViewSamples.all().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.kind() + (sample.rich() ? ", rich" : ", bare"),
                    () -> assertSound(render(templates, sample))));
  }

  private void assertSound(String page) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document document = Jsoup.parse(page, "", parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page).startsWith("<!DOCTYPE html>");
    assertThat(document.select("h1")).hasSize(1);
    assertThat(document.select("main#_main")).hasSize(1);
    assertThat(document.select("head > meta").get(0).hasAttr("charset")).isTrue();
    assertThat(document.select("head > meta").get(1).attr("http-equiv"))
        .isEqualTo("Content-Security-Policy");
    assertThat(document.select("[style], script:not([src]), [onclick], [tabindex=1]")).isEmpty();
    List<String> ids = document.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    document.select("td").forEach(SamplesTest::assertHeaded);
    assertThat(document.select("a[href=''], a:not([href])")).isEmpty();
  }

  /** A cell has a row header, or is the corner; its table has column headers. */
  private static void assertHeaded(Element cell) {
    Element table = Objects.requireNonNull(cell.closest("table"));
    assertThat(table.select("th[scope=col]")).isNotEmpty();
  }

  private String render(Templates templates, ViewSamples.Sample sample) {
    String page =
        templates
            .render(sample.kind(), ViewSamples.SITE, HeadSamples.of(sample), sample.view())
            .orElse("");
    assertThat(problems.sorted()).isEmpty();
    return page;
  }
}
