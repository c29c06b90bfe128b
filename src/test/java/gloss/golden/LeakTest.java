package gloss.golden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import gloss.problem.BuildReport;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is private reaches no byte and no file name of the site.
 *
 * <p>Each word that begins with {@code qx} in {@link LeakVault} is one private thing. The same
 * words are looked for in the site of a vault that keeps nothing private: those that can be public
 * must be found there, or else this test would not see a leak.
 */
class LeakTest {
  private static final Pattern CANARY = Pattern.compile("qx[a-z]+");

  /** What no site shows, whatever its author wants. */
  private static final List<String> NEVER_SHOWN =
      List.of(
          "qxaliascomment",
          "qxblockcomment",
          "qxcalloutbodycomment",
          "qxcalloutcomment",
          "qxcellcomment",
          "qxclass",
          "qxclick",
          "qxcomment",
          "qxdata",
          "qxdescriptioncomment",
          "qxdraftcomment",
          "qxdrawing",
          "qxdrawingtext",
          "qxenv",
          "qxfootnotecomment",
          "qxgit",
          "qxheadcomment",
          "qxhtmlcomment",
          "qxinput",
          "qxkey",
          "qxlinenotecomment",
          "qxlinktitlecomment",
          "qxmatrixcomment",
          "qxmdplace",
          "qxmodule",
          "qxmoduletext",
          "qxobsidian",
          "qxplaceholder",
          "qxplaceholdertext",
          "qxpreamblecomment",
          "qxproperty",
          "qxpropertyvalue",
          "qxrawcomment",
          "qxreadme",
          "qxreference",
          "qxreferencetitle",
          "qxscript",
          "qxstate",
          "qxstatuscomment",
          "qxstyle",
          "qxtagcomment",
          "qxtemplate",
          "qxtemplatetext",
          "qxtermcomment",
          "qxtermscomment",
          "qxtitlecomment",
          "qxtrash",
          "qxtrashtext",
          "qxunused",
          "qxunusedbytes",
          "qxunusedfootnote",
          "qxvalue",
          "qxwordscomment",
          "qxworkspace");

  @TempDir private Path project;

  @Test
  void nothingPrivateIsInAnyByteOrNameOfTheSite() throws IOException {
    Path notes = withLinks(Vaults.write(LeakVault.closed(), project.resolve("notes")));
    BuildReport report = Vaults.build(notes, project.resolve("site")).run();

    assertThat(canaries(LeakVault.closed())).hasSizeGreaterThan(80);
    assertThat(canaries(site())).isEmpty();
    assertThat(report.counts().notes()).isEqualTo(4);
    assertThat(report.counts().keptPrivate()).isEqualTo(43);
  }

  @Test
  void whatCouldBePublicWouldBeSeenHere() throws IOException {
    Path notes = Vaults.write(LeakVault.opened(), project.resolve("notes"));
    Vaults.build(notes, project.resolve("site")).run();

    SortedSet<String> hidden = canaries(LeakVault.closed());
    hidden.removeAll(canaries(site()));
    assertThat(hidden).containsExactlyElementsOf(NEVER_SHOWN);
  }

  @Test
  void theConsoleNamesEachLinkThatGivesNothingAway() throws IOException {
    Path notes = Vaults.write(LeakVault.closed(), project.resolve("notes"));
    List<Problem> problems = Vaults.build(notes, project.resolve("site")).run().problems();

    assertThat(problems)
        .filteredOn(problem -> problem.kind() == ProblemKind.LINK_TO_PRIVATE)
        .extracting(Problem::message)
        .anyMatch(message -> message.startsWith("[[Qxlinktarget#Qxlinkheading]] leads"))
        .anyMatch(message -> message.startsWith("[[Qxpreamblelink]] leads"))
        .anyMatch(message -> message.startsWith("Qxmdlink.md leads"))
        .anyMatch(message -> message.startsWith("[[Qxmatrixbecause]] leads"))
        .anyMatch(message -> message.startsWith("[[Qxmatrixsource]] leads"))
        .anyMatch(message -> message.startsWith("[[Qxtermtext]] leads"));
  }

  /** Links out of the vault, to what is hidden in it, and to what the settings exclude. */
  private Path withLinks(Path notes) throws IOException {
    Path outside = Files.writeString(project.resolve("outside.md"), "qxoutside\n");
    Files.createSymbolicLink(notes.resolve("Qxsymlink.md"), outside);
    Files.createSymbolicLink(notes.resolve("Qxhidden.md"), notes.resolve(".trash/Qxtrash.md"));
    Path excluded = notes.resolve("Qxfolder/Inside.md");
    Files.createSymbolicLink(notes.resolve("Qxinside.md"), excluded);
    return notes;
  }

  /** All names and bytes of the site, one sign for each byte. */
  private String site() throws IOException {
    StringBuilder all = new StringBuilder();
    Path site = project.resolve("site");
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.sorted().toList()) {
        all.append(site.relativize(file)).append('\n');
        if (Files.isRegularFile(file)) {
          all.append(new String(Files.readAllBytes(file), ISO_8859_1)).append('\n');
        }
      }
    }
    return all.toString();
  }

  private static SortedSet<String> canaries(String text) {
    SortedSet<String> found = new TreeSet<>();
    Matcher matcher = CANARY.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
