package gloss.search;

import gloss.text.Plurals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a query finds, by looking at every piece: the plain truth that the index and its script are
 * held against. Understands words and joined words with blanks between them.
 */
public final class PlainScan {
  private static final int FEW = 3;
  private static final int MOST_NEAR = 12;
  private static final int SHORTEST_START = 3;
  private static final int SHORTEST_MISSPELT = 5;

  private final List<Words> pieces;
  private final Set<String> meant = new TreeSet<>();
  private final Map<String, Set<String>> known = new TreeMap<>();

  /** A plain scan of some pieces. */
  public PlainScan(Pieces pieces) {
    this.pieces = pieces.all().stream().map(Words::of).toList();
    for (Words words : this.pieces) {
      meant.addAll(words.names());
      meant.addAll(words.text());
      meant.addAll(words.around());
    }
    meant.removeIf(
        word ->
            word.length() < 4
                || Tokens.isUnspaced(word.codePointAt(0))
                || !word.chars().allMatch(Character::isLetter));
  }

  /**
   * What a scan found.
   *
   * @param pieces by number, ascending
   * @param complete whether each has all words
   */
  public record Found(List<Integer> pieces, boolean complete) {
    /** Keeps the numbers as they are. */
    public Found {
      pieces = List.copyOf(pieces);
    }
  }

  /** The pieces that a query finds. */
  public Found find(String query) {
    List<Unit> units = units(query);
    Found found = new Found(List.of(), true);
    for (int step = 0; !units.isEmpty() && step < 3; step++) {
      found = find(units, step > 0, step > 1);
      if (found.pieces().size() >= FEW && found.complete()) {
        return found;
      }
    }
    return found;
  }

  private record Words(Set<String> names, Set<String> text, Set<String> around) {
    static Words of(Piece piece) {
      Set<String> names = new TreeSet<>();
      piece.names().forEach(name -> names.addAll(Tokens.of(name)));
      return new Words(
          names, new TreeSet<>(Tokens.of(piece.text())), new TreeSet<>(Tokens.of(piece.context())));
    }
  }

  private record Unit(List<String> all, String or, boolean typing) {
    Unit {
      all = List.copyOf(all);
    }
  }

  private static List<Unit> units(String query) {
    List<Unit> units = new ArrayList<>();
    for (String chunk : query.strip().split("\\s+", -1)) {
      List<String> words = Tokens.of(chunk);
      if (words.isEmpty()) {
        continue;
      }
      int last = words.size() - 1;
      boolean typing = query.endsWith(chunk);
      if (Tokens.isUnspaced(words.get(0).codePointAt(0))) {
        units.add(new Unit(last == 0 ? words : words.subList(0, last), "", typing && last == 0));
      } else {
        units.add(
            last == 0
                ? new Unit(words, "", typing)
                : new Unit(words.subList(0, last), words.get(last), typing));
      }
    }
    return units;
  }

  private Found find(List<Unit> units, boolean starts, boolean near) {
    int most = 0;
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int count = 0;
      boolean own = false;
      for (Unit unit : units) {
        int places = places(pieces.get(i), unit, starts, near);
        count += places > 0 ? 1 : 0;
        own |= places > 1;
      }
      if (own && count >= most) {
        if (count > most) {
          found.clear();
          most = count;
        }
        found.add(i);
      }
    }
    return new Found(found, most == units.size());
  }

  /** 0: nowhere; 1: only in what stands around; 2: in the piece itself. */
  private int places(Words piece, Unit unit, boolean starts, boolean near) {
    int all = 1;
    boolean every = true;
    for (int i = 0; i < unit.all().size(); i++) {
      boolean last = i == unit.all().size() - 1;
      int one = places(piece, unit.all().get(i), last && (unit.typing() || starts), near);
      every &= one > 0;
      all = Math.max(all, one);
    }
    int or = unit.or().isEmpty() ? 0 : places(piece, unit.or(), unit.typing() || starts, near);
    return Math.max(every ? all : 0, or);
  }

  private int places(Words piece, String word, boolean start, boolean near) {
    List<String> forms = Plurals.forms(word);
    Set<String> neighbours = near ? neighbours(word) : new TreeSet<>();
    Predicate<String> same =
        other ->
            neighbours.contains(other) || Plurals.forms(other).stream().anyMatch(forms::contains);
    boolean inTexts =
        start && (word.length() >= SHORTEST_START || Tokens.isUnspaced(word.codePointAt(0)));
    if (has(piece.names(), word, same, start) || has(piece.text(), word, same, inTexts)) {
      return 2;
    }
    return has(piece.around(), word, same, inTexts) ? 1 : 0;
  }

  private static boolean has(
      Set<String> words, String word, Predicate<String> same, boolean start) {
    return words.stream().anyMatch(each -> same.test(each) || (start && each.startsWith(word)));
  }

  private Set<String> neighbours(String word) {
    return known.computeIfAbsent(word, this::lookedUp);
  }

  private Set<String> lookedUp(String word) {
    Set<String> found = new TreeSet<>();
    if (word.length() >= SHORTEST_MISSPELT && !Tokens.isUnspaced(word.codePointAt(0))) {
      meant.stream()
          .filter(other -> !other.equals(word) && isNear(word, other))
          .limit(MOST_NEAR)
          .forEach(found::add);
    }
    return found;
  }

  /** Tries each error there is. */
  private static boolean isNear(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    String longer = a.length() > b.length() ? a : b;
    String other = a.length() > b.length() ? b : a;
    for (int i = 0; i < longer.length(); i++) {
      String without = longer.substring(0, i) + longer.substring(i + 1);
      if (longer.length() > other.length()
          ? without.equals(other)
          : without.equals(other.substring(0, i) + other.substring(i + 1))) {
        return true;
      }
      if (i + 1 < longer.length() && other.equals(swapped(longer, i))) {
        return true;
      }
    }
    return false;
  }

  private static String swapped(String word, int at) {
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }
}
