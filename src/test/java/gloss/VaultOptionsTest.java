package gloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which folder is meant, and where its site goes. */
class VaultOptionsTest {
  @TempDir Path here;

  private Path made(String folder) throws IOException {
    return Files.createDirectories(here.resolve(folder));
  }

  private void file(String name) throws IOException {
    Files.writeString(here.resolve(name), "");
  }

  @Test
  void aFolderWithoutAnySignIsTheVault() {
    assertThat(VaultOptions.standard(here)).isEqualTo(here);
  }

  @Test
  void itsFolderNotesIsTheVaultIfThereIsOne() throws IOException {
    Path notes = made("notes");
    assertThat(VaultOptions.standard(here)).isEqualTo(notes);
    assertThat(VaultOptions.standardSite(notes)).isEqualTo(here.resolve("notes-site"));
  }

  @Test
  void aVaultOfObsidianMayHaveAFolderNotes() throws IOException {
    made("notes");
    made(".obsidian");
    assertThat(VaultOptions.standard(here)).isEqualTo(here);
  }

  @Test
  void aVaultWithSettingsMayHaveAFolderNotes() throws IOException {
    made("notes");
    file("site.yml");
    assertThat(VaultOptions.standard(here)).isEqualTo(here);
  }

  @Test
  void inAProjectItIsNotesEvenIfSomebodyOpenedAllOfItInObsidian() throws IOException {
    Path notes = made("notes");
    made(".obsidian");
    file("pom.xml");
    assertThat(VaultOptions.standard(here)).isEqualTo(notes);
    assertThat(VaultOptions.standardSite(notes)).isEqualTo(here.resolve("site"));
  }

  @Test
  void aProjectWhoseNotesWereTakenOutStillHasAVaultThatIsEmpty() throws IOException {
    file("pom.xml");
    assertThat(VaultOptions.standard(here)).isEqualTo(here.resolve("notes"));
    assertThat(VaultOptions.vault(List.of(here.resolve("notes")))).isEqualTo(here.resolve("notes"));
  }

  @Test
  void aFileBelongsToTheNearestVaultAbove() throws IOException {
    Path note = made("Vault/deep/er").resolve("Owls.md");
    assertThat(VaultOptions.around(note)).isEmpty();
    made("Vault/.obsidian");
    assertThat(VaultOptions.around(note)).contains(here.resolve("Vault"));
    file("Vault/deep/site.yml");
    assertThat(VaultOptions.around(note)).contains(here.resolve("Vault/deep"));
  }

  @Test
  void aNoteOfAProjectBelongsToItsFolderNotes() throws IOException {
    made(".obsidian");
    file("pom.xml");
    assertThat(VaultOptions.around(made("notes/deep").resolve("Owls.md")))
        .contains(here.resolve("notes"));
  }

  @Test
  void anyOtherFolderMustBeThere() {
    assertThatThrownBy(() -> VaultOptions.vault(List.of(here.resolve("notes"))))
        .isInstanceOf(UsageProblem.class);
  }

  @Test
  void aFileIsNoFolderAndIsCalledAFile() throws IOException {
    file("Owls.md");
    assertThatThrownBy(() -> VaultOptions.vault(List.of(here.resolve("Owls.md"))))
        .hasMessageContaining("Owls.md is a file; name the folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Vault & Notes #1", "100 %", "mü ßig", "it's mine", "Vault/", "a/../Vault"})
  void theSiteGoesBesideTheVaultWhateverItsName(String name) {
    Path vault = here.resolve(name);
    Path site = VaultOptions.standardSite(vault);
    assertThat(site).isEqualTo(here.resolve(vault.normalize().getFileName() + "-site"));
  }
}
