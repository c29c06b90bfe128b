package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A note with the habits of the main author, in other words on another matter. */
class SeedShapeTest {
  private static final String NOTE =
      """
      -- 7 - The AWS Split Duty Model.md --
      15-06-2025 11:35:16

      Status :

      Tags :

      # 7 - The AWS Split Duty Model

      The Split Duty Model is a rule of thumb that says which work the landlord does.

      ## AWS Split Duty Model: The Main Thought

      The model is easy to keep in mind:

      - **AWS keeps the house OF the tenants.**
      \s\s\s\s
          - That is roof and walls.
      \s\s\s\s\s\s\s\s
          - It is also the street.
      \s\s\s\s
      - **You, the tenant, keep order IN the house.**
      \s\s\s\s
          - That is your furniture.

      > "Tenants keep order in the house."

      ## Kinds of Renting (HaaS, FaaS)

      How much you do depends. As you move from HaaS to FaaS, there is less.

      - **Owning:** You do all of it yourself.
      \s\s\s\s
      - **House as a Service (HaaS):**
      \s\s\s\s
          - **Example:** A cottage.
      \s\s\s\s\s\s\s\s
          - **AWS Manages:** The street.
      \s\s\s\s\s\s\s\s
          - **You Manage:** The house.
      \s\s\s\s
      - **Flat as a Service (FaaS):**
      \s\s\s\s
          - **Example:** A tower.
      \s\s\s\s
          - **AWS Manages:** Street and house.
      \s\s\s\s
          - **You Manage:** The flat.
      \s\s\s\s
          - Note: Some flats have a garden.

      ## Split Duty for Buildings

      1. **Empty Plot (EC2 Plot):** You build all.
      \s\s\s\s
      2. **Houses (EC2):** You clean all.
      \s\s\s\s
      3. **Flats (ECS/EKS):** You clean the flat.
      \s\s\s\s
      4. **Rooms (Lambda):** You clean the desk.

      ## Split Duty Model and Style

      - **Plain / House Style:** Offers most room.
      \s\s\s\s
      - **Middle / Flat Style:** A middle way, with a shared hall.
      \s\s\s\s
      - **Modern / Room Style:** Involves the least.

      ## References

      """;

  private final TestVault vault = TestVault.of(NOTE);

  @Test
  void theModelAndEachKindOfServiceIsOneTermWithItsShortForm() {
    assertThat(vault.terms())
        .containsExactly("Flat as a Service", "House as a Service", "Split Duty Model");
    assertThat(vault.term("House as a Service").aliases()).containsExactly("HaaS");
    assertThat(vault.term("Flat as a Service").aliases()).containsExactly("FaaS");
    assertThat(vault.term("Split Duty Model").aliases()).containsExactly("AWS Split Duty Model");
  }

  @Test
  void aTermWithoutATextIsDefinedByItsChildrenWithTheirLabels() {
    Definition house = vault.term("House as a Service").definitions().get(0);
    assertThat(house.rule()).isEqualTo(Rule.I);
    assertThat(house.meaning().plain())
        .isEqualTo("Example: A cottage. AWS Manages: The street. You Manage: The house.");
    Definition model = vault.term("Split Duty Model").definitions().get(0);
    assertThat(model.rule()).isEqualTo(Rule.A);
    assertThat(model.location().line()).isEqualTo(9);
  }

  @Test
  void allOtherBoldLeadsAreLeadsWithTheirHeadings() {
    assertThat(vault.leads())
        .containsExactly(
            "AWS keeps the house OF the tenants",
            "You, the tenant, keep order IN the house",
            "Owning",
            "Empty Plot (EC2 Plot)",
            "Houses (EC2)",
            "Flats (ECS/EKS)",
            "Rooms (Lambda)",
            "Plain / House Style",
            "Middle / Flat Style",
            "Modern / Room Style");
    Lead first = vault.glossary().leads().get(0);
    assertThat(first.plain()).isEqualTo("That is roof and walls. It is also the street.");
    assertThat(first.trail())
        .containsExactly("7 - The AWS Split Duty Model", "AWS Split Duty Model: The Main Thought");
  }

  @Test
  void termsAreLinkedInRunningTextButNotWhereTheyAreDefined() {
    assertThat(vault.linked()).containsExactly("HaaS>House as a Service", "FaaS>Flat as a Service");
    assertThat(vault.suppressed())
        .contains(
            "House as a Service (HaaS):own-place",
            "Split Duty Model:own-place",
            "AWS Split Duty Model:heading",
            "HaaS:heading");
  }

  @Test
  void nothingIsReported() {
    assertThat(vault.problems().sorted()).isEmpty();
  }
}
