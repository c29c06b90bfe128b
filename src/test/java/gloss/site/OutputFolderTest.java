package gloss.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gloss.problem.Problem;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
  @TempDir Path temporary;
  private Path folder = Path.of("");
  private Path vault = Path.of("");
  private final Problems problems = new Problems();

  @BeforeEach
  void makeAVaultInAHome() throws IOException {
    folder = temporary.toRealPath();
    vault = Files.createDirectories(folder.resolve("home/my project/notes"));
  }

  private Optional<Path> find(Path wanted) throws IOException {
    return OutputFolder.find(wanted, vault, folder.resolve("home"), problems);
  }

  private void refused(Path wanted, String reason) throws IOException {
    assertThat(find(wanted)).isEmpty();
    assertThat(problems.sorted())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains(wanted.toString())
        .contains(reason);
  }

  @Test
  void aFolderBesideTheVaultIsFine() throws IOException {
    assertThat(find(vault.resolveSibling("site"))).contains(vault.resolveSibling("site"));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void theSiteFolderInsideAGitWorkingTreeIsFine() throws IOException {
    Files.createDirectory(vault.resolveSibling(".git"));
    assertThat(find(vault.resolveSibling("site"))).isPresent();
  }

  @Test
  void theVaultItselfIsRefusedWithACommandThatWorks() throws IOException {
    refused(vault, "it is the vault itself");
    Path other = folder.resolve("home/my project/notes-site");
    assertThat(problems.sorted().get(0).fix())
        .isEqualTo(
            "this would work: java -jar target/gloss.jar build '%s' --out '%s'", vault, other);
    assertThat(find(other)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Vault & Notes", "#1", "100 %", "mü ßig", "it's mine", "a \"b\"", "$HOME `x`"})
  void theCommandWorksWhenItIsPasted(String name) throws Exception {
    assumeThat(Path.of("/bin/sh")).exists();
    vault = Files.createDirectories(folder.resolve(name));
    assertThat(find(vault)).isEmpty();
    String command = problems.sorted().get(0).fix().replaceFirst("^.*? build ", "");
    Process shell =
        new ProcessBuilder("/bin/sh", "-c", "printf '%s\\n' " + command)
            .redirectErrorStream(true)
            .start();
    String words = new String(shell.getInputStream().readAllBytes(), Charset.defaultCharset());
    assertThat(words.lines())
        .containsExactly(vault.toString(), "--out", folder.resolve(name + "-site").toString());
    assertThat(find(folder.resolve(name + "-site"))).isPresent();
  }

  @Test
  void aFolderThatContainsTheVaultIsRefused() throws IOException {
    refused(vault.resolveSibling(""), "it contains the vault");
  }

  @Test
  void aFolderInsideTheVaultIsRefused() throws IOException {
    refused(vault.resolve("site/new"), "it lies in the vault");
  }

  @Test
  void aFolderInsideTheVaultByWayOfALinkIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), vault);
    refused(link.resolve("site"), "it lies in the vault");
  }

  @Test
  void aRootIsRefused() throws IOException {
    refused(folder.getRoot(), "it is the root of a file system");
  }

  @Test
  void aHomeAndWhatContainsItIsRefused() throws IOException {
    refused(folder.resolve("home"), "it is a home folder");
    assertThat(find(folder)).isEmpty();
  }

  @Test
  void theRootOfAGitWorkingTreeIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("other/.git"));
    refused(folder.resolve("other"), "it is the root of a git working tree");
  }

  @Test
  void aLinkIsRefusedAndItsTargetOffered() throws IOException {
    Path target = Files.createDirectory(folder.resolve("target"));
    refused(Files.createSymbolicLink(folder.resolve("link"), target), "it is a symbolic link");
    assertThat(problems.sorted().get(0).fix()).endsWith("--out " + target);
  }

  @Test
  void aFileIsRefused() throws IOException {
    refused(Files.createFile(folder.resolve("file")), "it is a file");
  }
}
