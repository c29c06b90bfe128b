package gloss.matrix.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of each shape become subjects, layers and duties. */
class TablesTest {

  @Test
  void layersInRowsAndSubjectsInColumns() {
    assertThat(
            Drafts.shown(
                """
                | Layer | IaaS | PaaS | SaaS |
                |---|---|---|---|
                | Data | Customer | You | Consumer |
                | Guest OS | You | Shared | Provider |
                | Hardware | AWS | Amazon | AWS & You |
                | Price | low | high | high |
                """))
        .isEqualTo(
            """
            IaaS: data=customer guest-os=customer hardware=aws
            PaaS: data=customer guest-os=? hardware=aws
            SaaS: data=customer guest-os=aws hardware=?""");
  }

  @Test
  void theSameTableTurnedIsTheSameDraft() {
    String expected =
        """
        EC2: data=customer os=customer hardware=aws
        Lambda: data=customer os=aws hardware=aws""";
    assertThat(
            Drafts.shown(
                """
                | Service | Data | OS | Hardware | Price |
                |---|---|---|---|---|
                | EC2 | You | You | AWS | 5 |
                | Lambda | You | AWS | AWS | 3 |
                """))
        .isEqualTo(expected);
    assertThat(
            Drafts.shown(
                """
                | | Data | OS | Hardware |
                |---|---|---|---|
                | EC2 | You | You | AWS |
                | Lambda | You | AWS | AWS |
                """))
        .isEqualTo(expected);
    assertThat(
            Drafts.shown(
                """
                | | EC2 | Lambda |
                |---|---|---|
                | Data | You | You |
                | OS | You | AWS |
                | Hardware | AWS | AWS |
                """))
        .isEqualTo(expected);
  }

  @Test
  void ticksInAColumnForEachSide() {
    assertThat(
            Drafts.shown(
                """
                ## Disks

                | Task | Provider | Consumer |
                |---|:-:|:-:|
                | Patching | ✓ | ✗ |
                | Backups | ✗ | ✅ |
                | Training | ✔️ | ✓ |
                """))
        .isEqualTo("Disks: patching=provider backups=customer training=?");
  }

  @Test
  void anXIsATickWhereNothingElseIs() {
    assertThat(
            Drafts.shown(
                """
                ## Disks

                | Task | AWS | You |
                |---|---|---|
                | Patching | x | |
                | Backups | | x |
                """))
        .isEqualTo("Disks: patching=aws backups=customer");
  }

  @Test
  void ticksBelowOneSideSayNothingOfTheOther() {
    assertThat(
            Drafts.shown(
                """
                | You manage | Rented | Bought |
                |---|---|---|
                | Data | ✓ | ✓ |
                | Disks | ✗ | ✓ |
                """))
        .isEqualTo("Rented: data=customer\nBought: data=customer disks=customer");
  }

  @Test
  void aListForEachSide() {
    assertThat(
            Drafts.shown(
                """
                # Cloud

                | AWS is responsible for | Customer is responsible for |
                |---|---|
                | Hardware | Customer data |
                | Data centers, power | Patching guest OS |
                """))
        .isEqualTo(
            "Cloud: hardware=aws customer-data=customer data-centers=aws power=aws"
                + " patching-guest-os=customer");
  }

  @Test
  void aSubjectInEachRowWithAListForEachSide() {
    assertThat(
            Drafts.shown(
                """
                | Service group | Example | AWS operates | You still decide |
                |---|---|---|---|
                | Compute | Lambda | Hosts, systems | Code |
                | Storage | S3 | Disks | Who may read, encryption |
                """))
        .isEqualTo(
            """
            Compute: hosts=aws systems=aws code=customer
            Storage: disks=aws encryption=customer""");
  }

  @Test
  void oneColumnThatSaysWho() {
    assertThat(
            Drafts.shown(
                """
                # Buckets

                | Setting | Who secures it |
                |---|---|
                | Rules | You |
                | Racks | AWS |
                """))
        .isEqualTo("Buckets: rules=customer racks=aws");
  }

  @Test
  void aListAndATableOfTheSameSubjectAreJoined() {
    MatrixDraft draft =
        Drafts.of(
                """
                - **Platform as a Service (PaaS):** You manage code. AWS manages the OS.

                | Layer | PaaS | [[Software]] |
                |---|---|---|
                | Code | You | AWS |
                | Hardware | AWS | AWS |
                """)
            .orElseThrow();
    assertThat(draft.subjects())
        .extracting(s -> s.id())
        .containsExactlyInAnyOrder("paas", "software");
    assertThat(draft.subjects())
        .extracting(s -> s.note())
        .containsExactlyInAnyOrder("clouds", "Software");
    assertThat(draft.views()).hasSize(2);
  }
}
