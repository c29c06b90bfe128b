package gloss.matrix.draft;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.matrix.Party;
import gloss.matrix.draft.MatrixDraft.DraftDuty;
import gloss.matrix.draft.MatrixDraft.DraftLayer;
import gloss.matrix.draft.MatrixDraft.DraftSubject;
import gloss.matrix.draft.MatrixDraft.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Items, their facets and their sentences become subjects, layers and duties. */
class SentencesAndItemsTest {

  @Test
  void anItemWhoseSentencesSayWhoDoesWhatIsASubject() {
    assertThat(
            Drafts.shown(
                """
                ## Machines

                1. **Bare Metal:** You are responsible for the guest OS and the hypervisor. \
                AWS is only responsible for the physical machine.
                2. **Functions:** You look after your code. AWS manages the OS.
                """))
        .isEqualTo(
            """
            Bare Metal: guest-os=customer hypervisor=customer physical-machine=aws
            Functions: code=customer os=aws""");
  }

  @Test
  void facetsBelowAnItemSayWhoDoesWhat() {
    assertThat(
            Drafts.shown(
                """
                - **Rented:**
                    - **Example:** Amazon EC2.
                    - **AWS Manages:** The hardware and the virtualization layer (hypervisor).
                    - **You Manage:**
                        - Your data
                        - **Rules:** Who may come in.
                - **Bought:**
                    - **AWS Manages:** Hypervisor.
                """))
        .isEqualTo(
            """
            Rented: hardware=aws virtualization-layer=aws data=customer rules=customer
            Bought: virtualization-layer=aws""");
  }

  @Test
  void plainItemsAndParagraphsAreReadLikeThoseInBold() {
    assertThat(
            Drafts.shown(
                """
                - EC2: The customer handles the guest OS and apps; AWS takes care of the host.
                - Lambda: AWS looks after servers. You must secure your code.
                """))
        .isEqualTo(
            """
            EC2: guest-os=customer apps=customer host=aws
            Lambda: servers=aws code=customer""");
    assertThat(
            Drafts.shown(
                """
                **Lake**

                - **Google manages:** shores
                - **Your responsibility:** boats
                """))
        .isEqualTo("Lake: shores=google boats=customer");
  }

  @Test
  void aSectionWithALabelForEachSideIsASubject() {
    assertThat(
            Drafts.shown(
                """
                # Databases

                ## Small one

                **Azure manages:** disks and racks.

                **Customer responsibility:** tables; keys

                ## Large one

                ### AWS responsibilities

                - Operating system

                ### Your responsibilities

                - Tuning
                """))
        .isEqualTo(
            """
            Small one: disks=azure racks=azure tables=customer keys=customer
            Large one: operating-system=aws tuning=customer""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AWS manages",
        "Provider manages",
        "Azure manages",
        "Managed by the provider",
        "Vendor",
        "The provider's responsibility",
        "Responsibilities of Google",
        "AWS is responsible for",
        "Cloud provider",
        "Acme Cloud manages"
      })
  void labelsOfTheProviderAreKnown(String label) {
    assertThat(
            Drafts.shown("- **Box:**\n  - **" + label + ":** lid\n  - **You manage:** content\n"))
        .matches("Box: lid=(aws|azure|google|provider|acme-cloud) content=customer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You manage",
        "Customer responsibility",
        "Your responsibility",
        "You",
        "Consumer",
        "Customers are responsible for",
        "Managed by you",
        "You still decide",
        "User's duties"
      })
  void labelsOfTheCustomerAreKnown(String label) {
    assertThat(
            Drafts.shown("- **Box:**\n  - **AWS manages:** lid\n  - **" + label + ":** content\n"))
        .isEqualTo("Box: lid=aws content=customer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "the hardware, data centers, and the network ¦ hardware, data centers, network",
        "guest OS (operating system) and disks (i.e., yours) ¦ guest OS (operating system), disks",
        "configuring and managing your containers ¦ containers",
        "the security of your code and data ¦ code, data",
        "hosts below, that is, the machines ¦ hosts (machines)",
        "identity and access management, keys ¦ identity and access management, keys",
        "the doors that lead out, and windows with bars ¦ doors, windows",
        "what you write and keep, and the keys ¦ keys",
        "everything above it, including pots and pans ¦ pots, pans",
        "all maintenance ¦ maintenance",
        "everything else ¦ ''",
        "it ¦ ''",
        "hardware, etc. ¦ hardware"
      })
  void anEnumerationIsCutIntoItsNames(String text, String names) {
    assertThat(
            Listing.of(text).phrases().stream()
                .map(p -> p.otherNames().isEmpty() ? p.name() : p.name() + " " + bracket(p))
                .toList())
        .isEqualTo(names.isEmpty() ? java.util.List.of() : java.util.List.of(names.split(", ")));
  }

  private static String bracket(Phrase phrase) {
    return "(" + String.join(" ", phrase.otherNames()) + ")";
  }

  @Test
  void oneLayerIsNamedInManyWays() {
    MatrixDraft draft =
        Drafts.of(
                """
                - **A:** You manage the guest operating system (OS), the applications and data centres.
                - **B:** AWS manages the guest OS, your app and the data center. You manage keys.
                - **C:** AWS manages the OS and the host OS. You manage keys.
                """)
            .orElseThrow();
    assertThat(draft.layers())
        .extracting(DraftLayer::id)
        .containsExactly(
            "guest-operating-system", "applications", "data-centres", "keys", "host-os");
    assertThat(draft.layers().get(0).terms()).containsExactly("OS");
  }

  @Test
  void onlyABareEverythingFillsAllCells() {
    assertThat(
            Drafts.shown(
                """
                - **Own:** You are responsible for everything—from the door to the roof.
                - **Rented:** You manage the data. AWS manages everything else.
                - **Bought:** You manage the keys. AWS manages nearly everything.
                """))
        .isEqualTo(
            """
            Own: data=customer keys=customer
            Rented: data=customer
            Bought: keys=customer""");
  }

  @Test
  void whatFillsNoCellIsARemark() {
    DraftSubject rented =
        Drafts.of(
                """
                - **Rented:** You manage the data. AWS manages everything else.
                    - **AWS manages:** doors
                    - Note: If you change the lock, you become responsible for it.
                - **Bought:** You manage keys. AWS manages doors.
                """)
            .orElseThrow()
            .subjects()
            .get(0);
    assertThat(rented.remarks())
        .containsExactly(
            new Quote("AWS manages everything else.", 1),
            new Quote("Note: If you change the lock, you become responsible for it.", 3));
  }

  @Test
  void whatIsSaidOfBothSidesOrDeniedIsOpen() {
    assertThat(
            Drafts.shown(
                """
                - **A:** You manage keys and doors. AWS manages doors. AWS does not manage roofs.
                - **B:** You are not responsible for keys. AWS manages keys but not doors.
                """))
        .isEqualTo(
            """
            A: keys=customer doors=?
            B: keys=aws""");
  }

  @Test
  void aSiblingThatSaysNothingIsASubjectWithEverythingOpen() {
    MatrixDraft draft =
        Drafts.of(
                """
                - **A:** You manage keys. AWS manages doors.
                - **B:** Gives you the most control.
                - **C:** AWS manages keys.
                """)
            .orElseThrow();
    DraftSubject silent = draft.subjects().get(1);
    assertThat(silent.duties()).hasSize(2).allMatch(DraftDuty::open);
    assertThat(silent.remarks()).containsExactly(new Quote("Gives you the most control.", 2));
    assertThat(draft.open()).isEqualTo(3);
    assertThat(draft.duties()).isEqualTo(6);
  }

  @Test
  void theProviderIsTheOneThatTheNoteNames() {
    assertThat(
            Drafts.of("- **A:** You manage keys. The provider manages doors. AWS manages roofs.")
                .orElseThrow()
                .parties())
        .extracting(Party::id)
        .containsExactly("aws", "customer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# Title\n\nText about AWS and you.",
        "- **AWS is responsible for the security OF the cloud.**\n- **You manage the rest.**",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "> **A:** You manage keys. AWS manages doors.",
        "- **Container image:** You build it.\n- **Host:** A machine of the provider."
      })
  void aNoteThatDoesNotSayItIsNoDraft(String markdown) {
    assertThat(Drafts.of(markdown)).isEmpty();
  }
}
