package gloss.language;

import gloss.text.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What keeps a phrase from taking the place of the one that comes with the program. */
final class PhraseFault {
  private PhraseFault() {}

  /** What is wrong, in words; empty if nothing is. */
  static String of(Phrase phrase, Phrase english) {
    Message message;
    try {
      message = phrase.message();
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
    SortedSet<Integer> more = new TreeSet<>(message.arguments());
    more.removeAll(english.message().arguments());
    if (!more.isEmpty()) {
      return "it is given no argument {" + more.first() + "}";
    }
    return unknownForm(message, phrase.grammar().categories());
  }

  private static String unknownForm(Message message, SortedSet<String> known) {
    List<String> names = new ArrayList<>();
    for (Message.Part part : message.parts()) {
      if (part instanceof Message.Choice choice) {
        for (String form : choice.forms().keySet()) {
          if (choice.plural() && !form.startsWith("=") && !known.contains(form)) {
            names.add(form);
          }
        }
      }
    }
    if (names.isEmpty()) {
      return "";
    }
    Optional<String> near = Suggestion.nearest(names.get(0), known);
    return "this language has no plural form '"
        + names.get(0)
        + "', only "
        + String.join(", ", known)
        + near.map(name -> "; did you mean '" + name + "'?").orElse("");
  }
}
