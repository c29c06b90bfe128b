package gloss.matrix;

import gloss.matrix.Duty.Holding;
import gloss.matrix.Duty.SharedKind;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.yaml.Binding;
import gloss.yaml.YamlValue;
import gloss.yaml.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who holds a duty: a party, two sides, or nobody for a reason. */
final class HoldingReader {
  static final String SHARED = "shared";
  static final String NOT_APPLICABLE = "not-applicable";

  /** What a draft writes where nobody has said yet who holds a duty. */
  static final String OPEN = "?";

  private static final String PARTY = "party";
  private static final List<String> HOLDERS = List.of(PARTY, SHARED, NOT_APPLICABLE);
  private static final Map<String, SharedKind> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("independent", SharedKind.INDEPENDENT);
    KINDS.put("dependent", SharedKind.DEPENDENT);
  }

  private final Reading reading;
  private final Map<String, Party> parties;
  private final List<Location> open = new ArrayList<>();

  HoldingReader(Reading reading, Map<String, Party> parties) {
    this.reading = reading;
    this.parties = parties;
  }

  /** Where a holding was met that nobody has confirmed yet, since this was asked last. */
  List<Location> takeOpen() {
    List<Location> taken = List.copyOf(open);
    open.clear();
    return taken;
  }

  /** A holding in one word, which is a party; an open one is kept for {@link #takeOpen}. */
  Optional<Holding> word(Scalar text) {
    if (isReserved(text.text()) && reading.partyIds.all().contains(text.text())) {
      return Optional.empty(); // that a party is called so was said: nothing is wrong with its uses
    }
    switch (text.text()) {
      case SHARED -> reading.problems.add(ProblemKind.SHARED_WITHOUT_HALVES, text.location());
      case NOT_APPLICABLE ->
          reading.problems.add(ProblemKind.NOT_APPLICABLE_WITHOUT_REASON, text.location());
      case OPEN -> open.add(text.location());
      default -> {
        return reading
            .partyIds
            .resolve(text)
            .flatMap(id -> Optional.ofNullable(parties.get(id)))
            .map(Holding.ByParty::new);
      }
    }
    return Optional.empty();
  }

  /** Whether a word in the place of a party says something else. */
  static boolean isReserved(String word) {
    return word.equals(SHARED) || word.equals(NOT_APPLICABLE);
  }

  /**
   * The holding among the keys of a duty or a condition; nothing, and a problem, if there are two.
   *
   * @param what for messages, such as {@code a duty}
   */
  Optional<Holding> among(Binding keys, String what) {
    Optional<YamlValue> party = keys.value(PARTY);
    Optional<YamlValue> shared = keys.value(SHARED);
    Optional<YamlValue> none = keys.value(NOT_APPLICABLE);
    List<String> said = HOLDERS.stream().filter(key -> keys.value(key).isPresent()).toList();
    if (said.size() > 1) {
      reading.problems.add(
          ProblemKind.TWO_HOLDERS, keys.location(), what, said.get(0), said.get(1));
      return Optional.empty();
    }
    if (party.isPresent()) {
      return keys.located(PARTY).flatMap(this::word);
    }
    if (shared.isPresent()) {
      return shared(shared.get());
    }
    if (none.isPresent()) {
      return keys.located(NOT_APPLICABLE).map(r -> new Holding.NotApplicable(r.text()));
    }
    return Optional.empty();
  }

  /**
   * A problem if none of the keys says who holds it, and none was meant to.
   *
   * @param keys of a duty or a condition, all of them taken
   * @param what for messages, such as {@code a duty}
   */
  void requireOne(Binding keys, String what) {
    if (HOLDERS.stream().noneMatch(key -> keys.value(key).isPresent() || keys.isLost(key))) {
      reading.problems.add(ProblemKind.NO_HOLDER, keys.location(), what);
    }
  }

  private Optional<Holding> shared(YamlValue value) {
    if (value instanceof Scalar) {
      reading.problems.add(ProblemKind.SHARED_WITHOUT_HALVES, value.location());
      return Optional.empty();
    }
    Optional<Binding> binding = Binding.of(value, "'shared'", reading.problems);
    if (binding.isEmpty()) {
      return Optional.empty();
    }
    Binding keys = binding.get();
    boolean hasKind = keys.required("kind").isPresent();
    SharedKind kind = keys.choice("kind", KINDS, SharedKind.INDEPENDENT);
    Optional<Scalar> provider = keys.requiredText("provider");
    Optional<Scalar> customer = keys.requiredText("customer");
    keys.end();
    if (!hasKind || provider.isEmpty() || customer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Holding.Shared(kind, provider.get().text(), customer.get().text()));
  }
}
