package gloss.markdown.math;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What commands of TeX stand for, where one sign does. */
final class TexSigns {
  private static final SortedMap<String, String> SIGNS =
      pairs(
          """
          alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
          kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς
          tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π
          Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ
          emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ prime ′ degree ° angle ∠
          sum ∑ prod ∏ int ∫ iint ∬ iiint ∭ oint ∮ cdot · cdots ⋯ ldots … dots … vdots ⋮ bullet • circ ∘
          ast ∗ star ⋆ dagger † ddagger ‡ backslash \\ lbrace { rbrace } vert | Vert ‖ langle ⟨ rangle ⟩
          lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ imath ı jmath ȷ top ⊤ bot ⊥ therefore ∴ because ∵ square □
          """);

  /** With a blank on each side, as one writes them between words. */
  private static final SortedMap<String, String> RELATIONS =
      pairs(
          """
          le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ equiv ≡ approx ≈ sim ∼ simeq ≃ cong ≅
          propto ∝ ll ≪ gg ≫ lt < gt > in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩
          setminus ∖ land ∧ wedge ∧ lor ∨ vee ∨ to → rightarrow → longrightarrow ⟶ leftarrow ← gets ←
          leftrightarrow ↔ Rightarrow ⇒ implies ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ mapsto ↦ uparrow ↑
          downarrow ↓ rightharpoonup ⇀ rightleftharpoons ⇌ times × div ÷ pm ± mp ∓ oplus ⊕ otimes ⊗ mid ∣
          parallel ∥ perp ⊥ models ⊨ vdash ⊢ coloneqq ≔
          """);

  private static final SortedMap<String, String> ACCENTS =
      pairs(
          """
          hat \u0302 widehat \u0302 bar \u0304 overline \u0305 tilde \u0303 widetilde \u0303 vec \u20d7 dot \u0307 ddot \u0308
          """);

  private static final SortedMap<String, String> BLACKBOARD = pairs("C ℂ N ℕ P ℙ Q ℚ R ℝ Z ℤ");

  private static final SortedMap<String, String> RAISED =
      pairs(
          """
          0 ⁰ 1 ¹ 2 ² 3 ³ 4 ⁴ 5 ⁵ 6 ⁶ 7 ⁷ 8 ⁸ 9 ⁹ + ⁺ - ⁻ − ⁻ = ⁼ ( ⁽ ) ⁾ i ⁱ n ⁿ x ˣ a ᵃ b ᵇ c ᶜ d ᵈ e ᵉ k ᵏ
          m ᵐ p ᵖ r ʳ s ˢ t ᵗ T ᵀ ′ ′ ∗ * ° °
          """);

  private static final SortedMap<String, String> LOWERED =
      pairs(
          """
          0 ₀ 1 ₁ 2 ₂ 3 ₃ 4 ₄ 5 ₅ 6 ₆ 7 ₇ 8 ₈ 9 ₉ + ₊ - ₋ − ₋ = ₌ ( ₍ ) ₎ a ₐ e ₑ h ₕ i ᵢ j ⱼ k ₖ l ₗ m ₘ n ₙ
          o ₒ p ₚ r ᵣ s ₛ t ₜ u ᵤ v ᵥ x ₓ
          """);

  private TexSigns() {}

  /** The sign of a command, with blanks around it where it stands between two others. */
  static Optional<String> sign(String command) {
    String relation = RELATIONS.get(command);
    return relation == null
        ? Optional.ofNullable(SIGNS.get(command))
        : Optional.of(" " + relation + " ");
  }

  /** What is put behind a letter that carries an accent. */
  static Optional<String> accent(String command) {
    return Optional.ofNullable(ACCENTS.get(command));
  }

  /** A letter of the sets of numbers; others stay as they are. */
  static String blackboard(String letter) {
    return BLACKBOARD.getOrDefault(letter, letter);
  }

  /** A text above the line; empty if one of its signs has no such form. */
  static Optional<String> raised(String text) {
    return each(text, RAISED);
  }

  /** A text below the line; empty if one of its signs has no such form. */
  static Optional<String> lowered(String text) {
    return each(text, LOWERED);
  }

  private static Optional<String> each(String text, SortedMap<String, String> signs) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String sign = signs.get(text.substring(i, i + 1));
      if (sign == null) {
        return Optional.empty();
      }
      out.append(sign);
    }
    return Optional.of(out.toString());
  }

  private static SortedMap<String, String> pairs(String written) {
    SortedMap<String, String> pairs = new TreeMap<>();
    String[] words = written.strip().split("\\s+", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return pairs;
  }
}
