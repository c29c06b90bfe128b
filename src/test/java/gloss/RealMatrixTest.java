package gloss;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.card.Card;
import gloss.matrix.Duty;
import gloss.matrix.Duty.Holding;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Subject;
import gloss.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a provider has published comes out as it was published: table, files, cards and terms. */
class RealMatrixTest {
  /** The chart of Microsoft Learn, "Shared responsibility in the cloud", of 12 January 2026. */
  private static final String AZURE =
      """
      Customer data               | You | You       | You       | You
      Configurations and settings | You | You       | You       | You
      Identities and users        | You | You       | You       | You
      Client devices              | You | You       | You       | Shared
      Applications                | You | You       | Shared    | Shared
      Network controls            | You | You       | Shared    | Microsoft
      Operating system            | You | You       | Microsoft | Microsoft
      Physical hosts              | You | Microsoft | Microsoft | Microsoft
      Physical network            | You | Microsoft | Microsoft | Microsoft
      Physical datacenter         | You | Microsoft | Microsoft | Microsoft
      """;

  private final Build.Checked azure = build(Path.of("src", "test", "real", "azure"));
  private final Matrix matrix = azure.study().matrices().get(0);

  @Test
  void theTableIsThePublishedChart() {
    List<List<String>> rows = new ArrayList<>();
    page("matrix/azure.html")
        .select("table.duties tbody tr")
        .forEach(
            row -> {
              List<String> cells = new ArrayList<>(row.select("th .layer-name").eachText());
              cells.addAll(row.select("td > bdi").eachText());
              rows.add(cells);
            });
    assertThat(rows).isEqualTo(chart());
  }

  @Test
  void theExportsAreThePublishedChart() {
    String csv = text("matrix/azure.csv");
    String json = text("matrix/azure.json");
    for (List<String> row : chart()) {
      Layer layer = layer(row.get(0));
      for (int i = 0; i < matrix.subjects().size(); i++) {
        Subject subject = matrix.subjects().get(i);
        assertThat(csv)
            .contains(
                "azure,models," + layer.id() + "," + subject.id() + "," + party(row.get(i + 1)));
        assertThat(json).contains("\"azure/" + subject.id() + "/" + layer.id() + "\"");
      }
    }
    assertThat(csv.lines()).hasSize(1 + 40);
  }

  @Test
  void nothingIsWrongWithItAndEachCellHasItsSource() {
    assertThat(azure.report().problems()).isEmpty();
    assertThat(matrix.subjects().stream().flatMap(s -> s.duties().stream()))
        .hasSize(40)
        .allSatisfy(
            duty -> {
              assertThat(duty.source().address())
                  .startsWith(
                      "https://learn.microsoft.com/en-us/azure/security/fundamentals/"
                          + "shared-responsibility");
              assertThat(duty.checked()).isEqualTo("2026-01-12");
            });
  }

  @Test
  void eachCellIsACard() {
    List<String> asked =
        azure.study().decks().get(0).cards().stream()
            .filter(Card.DutyCard.class::isInstance)
            .map(card -> ((Card.DutyCard) card).back().duty().cellId())
            .toList();
    assertThat(asked)
        .containsExactlyInAnyOrderElementsOf(
            matrix.subjects().stream()
                .flatMap(subject -> subject.duties().stream())
                .map(Duty::cellId)
                .toList());
  }

  @Test
  void eachLayerAndEachModelIsATermWithItsCells() {
    for (Layer layer : matrix.layers()) {
      Document page = termPage(layer.label());
      assertThat(page.select(".cells dd > span > a").eachAttr("href"))
          .as(layer.label())
          .containsExactlyInAnyOrderElementsOf(
              matrix.subjects().stream()
                  .map(subject -> "../matrix/azure/" + subject.id() + ".html#" + layer.id())
                  .toList());
      assertThat(page.select(".cells .fine a").eachAttr("href"))
          .containsExactly("../cards/matrix/azure/models.html");
    }
    Document saas = termPage("Software as a Service");
    assertThat(saas.select(".cells dd > span > a")).hasSize(10);
    assertThat(saas.select(".cells dt").eachText()).containsExactly("You", "Microsoft", "Shared");
    assertThat(saas.select("article.card")).hasSize(1 + 10);
  }

  /** The sample's matrix is in one table a view as the file says it is. */
  @Test
  void theSampleHasACellForEachLayerOfEachService() {
    Matrix aws = build(Path.of("src", "test", "sample", "notes")).study().matrices().get(0);
    assertThat(aws.subjects())
        .hasSizeGreaterThanOrEqualTo(15)
        .allSatisfy(subject -> assertThat(subject.duties()).hasSize(aws.layers().size()));
    assertThat(holder(aws, "ecs-ec2", "guest-os")).isEqualTo("customer");
    assertThat(holder(aws, "ecs-fargate", "guest-os")).isEqualTo("aws");
    assertThat(holder(aws, "ec2-bare-metal", "hypervisor")).isEqualTo("customer");
    assertThat(holder(aws, "lambda", "runtime")).isEqualTo("aws");
  }

  private static String holder(Matrix matrix, String subject, String layer) {
    Holding holding = matrix.subject(subject).orElseThrow().duty(layer).holding();
    return holding instanceof Holding.ByParty by ? by.party().id() : "";
  }

  private static List<List<String>> chart() {
    return AZURE.lines().map(line -> List.of(line.trim().split("\\s*\\|\\s*"))).toList();
  }

  private Layer layer(String label) {
    return matrix.layers().stream().filter(l -> l.label().equals(label)).findFirst().orElseThrow();
  }

  private static String party(String holder) {
    return switch (holder) {
      case "You" -> "customer,";
      case "Microsoft" -> "microsoft,";
      default -> "shared,";
    };
  }

  private Document termPage(String term) {
    String href =
        page("terms/index.html").select("a").stream()
            .filter(link -> link.text().equals(term))
            .map(link -> link.attr("href"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no term " + term));
    return page("terms/" + href);
  }

  private Document page(String path) {
    return Jsoup.parse(text(path));
  }

  private String text(String path) {
    for (SiteFile file : azure.files()) {
      if (file.path().value().equals(path)) {
        return text(file);
      }
    }
    throw new AssertionError("no " + path);
  }

  private static String text(SiteFile file) {
    try {
      return new String(file.content().bytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Build.Checked build(Path vault) {
    Path site = vault.resolveSibling("site");
    try {
      return new Build(new BuildOptions(vault, site, List.of(), "", "", false), Progress.SILENT)
          .check();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
