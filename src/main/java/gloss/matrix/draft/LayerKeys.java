package gloss.matrix.draft;

import gloss.text.Folding;
import gloss.text.Plurals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What makes two phrases name one layer: case, articles, number, spelling on either side of the
 * Atlantic, and a few plain synonyms. Nothing else: two rows too many are easily joined, two things
 * in one row are easily overlooked.
 */
final class LayerKeys {
  private static final Map<String, String> WORDS = new LinkedHashMap<>();
  private static final Map<String, String> SYNONYMS = new LinkedHashMap<>();

  static {
    WORDS.put("os", "operating system");
    WORDS.put("oses", "operating system");
    WORDS.put("centre", "center");
    WORDS.put("centres", "centers");
    WORDS.put("datacenter", "data center");
    WORDS.put("datacenters", "data centers");
    WORDS.put("datacentre", "data center");
    WORDS.put("datacentres", "data centers");
    WORDS.put("app", "application");
    WORDS.put("apps", "applications");
    SYNONYMS.put("physical hardware", "hardware");
    SYNONYMS.put("runtime environment", "runtime");
    SYNONYMS.put("virtualization layer", "virtualization");
    SYNONYMS.put("code", "application code");
    SYNONYMS.put("customer data", "data");
    SYNONYMS.put("user data", "data");
    SYNONYMS.put("networking", "network");
  }

  private LayerKeys() {}

  /** The keys of a name; two names of one layer share at least one. */
  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.fold(name).split(" ", -1)) {
      String american = word.replace("isation", "ization");
      words.add(WORDS.getOrDefault(american, american));
    }
    String last = words.remove(words.size() - 1);
    List<String> keys = new ArrayList<>();
    for (String form : Plurals.forms(last)) {
      words.add(form);
      String key = String.join(" ", words);
      words.remove(words.size() - 1);
      keys.add(SYNONYMS.getOrDefault(key, key));
    }
    return keys;
  }
}
