package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Vaults that nobody would write on purpose. Whatever is in them, the build ends without an error,
 * twice with the same bytes, and every page is whole. The seed in a test's name makes the vault
 * again: {@code OddVault.write(seed, folder)}.
 */
class SeededVaultsTest {
  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> anOddVaultBecomesAWholeSite() {
    return vaults(1, 20);
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> manyOddVaultsBecomeWholeSites() {
    return vaults(21, 220);
  }

  private Stream<DynamicTest> vaults(long first, long last) {
    return LongStream.rangeClosed(first, last)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> build(seed)));
  }

  private void build(long seed) throws IOException {
    Trees.assumeAllNamesCanBeSaid();
    Path vault = Files.createTempDirectory(temporary, "odd").resolve("notes");
    OddVault.write(seed, vault);
    Outcome once = Outcome.of(vault);
    assertThat(once.failed()).as(once.problemText()).isFalse();
    assertThat(SiteCrawl.faults(once.files())).isEmpty();
    Outcome again = Outcome.of(vault);
    assertThat(again.problemText()).isEqualTo(once.problemText());
    assertThat(again.files()).isEqualTo(once.files());
  }
}
