package gloss.glossary;

import gloss.text.Folding;
import java.util.List;

/** Names of makers that stand before names of products and may be left out. */
final class Vendors {
  /** Longer names before shorter ones that they begin with. */
  private static final List<String> NAMES =
      List.of(
          "aws",
          "amazon",
          "microsoft azure",
          "azure",
          "microsoft",
          "google cloud",
          "google",
          "gcp",
          "ibm cloud",
          "ibm",
          "oracle",
          "apache",
          "hashicorp",
          "red hat",
          "alibaba",
          "vmware");

  private Vendors() {}

  /** The name without the vendor before it; the name itself if there is none, or nothing else. */
  static String without(String name) {
    for (String vendor : NAMES) {
      if (begins(name, vendor)) {
        return name.substring(vendor.length() + 1).strip();
      }
    }
    return name;
  }

  /** The vendor as written before a name; empty if there is none. */
  static String of(String name) {
    String rest = without(name);
    return name.substring(0, name.length() - rest.length()).strip();
  }

  /** Whether a product's name follows the vendor's. */
  static boolean precedes(String name) {
    return !without(name).equals(name);
  }

  /** Whether a word is a vendor's name, also as a possessive. */
  static boolean isWord(String word) {
    String key = Folding.fold(word);
    String bare = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
    return NAMES.contains(bare);
  }

  private static boolean begins(String name, String vendor) {
    return name.length() > vendor.length() + 1
        && name.charAt(vendor.length()) == ' '
        && mayBegin(name, vendor)
        && Folding.fold(name.substring(0, vendor.length())).equals(vendor);
  }

  /** Most names are told apart by their first letter, without folding. */
  private static boolean mayBegin(String name, String vendor) {
    char first = name.charAt(0);
    return first >= 0x80 || Character.toLowerCase(first) == vendor.charAt(0);
  }
}
