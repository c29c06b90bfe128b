package gloss.language;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A phrase, taken apart: text and places for arguments. */
record Message(List<Part> parts) {
  Message {
    parts = List.copyOf(parts);
  }

  /** A piece of a phrase. */
  sealed interface Part permits Text, Argument, Choice {}

  /** Words as they are. */
  record Text(String text) implements Part {}

  /** An argument, from 0; a number is written with its separators. */
  record Argument(int number) implements Part {}

  /**
   * One of several forms.
   *
   * @param argument decides
   * @param plural whether by the plural of its number, else by what it says
   * @param forms by name: {@code one}, {@code other}; {@code =0} for one number alone
   */
  record Choice(int argument, boolean plural, SortedMap<String, Message> forms) implements Part {
    Choice {
      forms = new TreeMap<>(forms);
    }

    Message other() {
      Message other = forms.get("other");
      if (other == null) {
        throw new IllegalStateException("a choice without 'other'");
      }
      return other;
    }
  }

  /** The numbers of its arguments, those of its forms among them. */
  SortedSet<Integer> arguments() {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (Part part : parts) {
      if (part instanceof Argument argument) {
        numbers.add(argument.number());
      } else if (part instanceof Choice choice) {
        numbers.add(choice.argument());
        choice.forms().values().forEach(form -> numbers.addAll(form.arguments()));
      }
    }
    return numbers;
  }

  void append(StringBuilder out, Grammar grammar, Object[] given) {
    for (Part part : parts) {
      if (part instanceof Text text) {
        out.append(text.text());
      } else if (part instanceof Argument argument) {
        Object value = given[argument.number()];
        out.append(
            value instanceof Number n
                ? grammar.number(n.longValue())
                : grammar.isolated(String.valueOf(value)));
      } else if (part instanceof Choice choice) {
        chosen(choice, grammar, given[choice.argument()]).append(out, grammar, given);
      }
    }
  }

  private static Message chosen(Choice choice, Grammar grammar, Object value) {
    if (!choice.plural()) {
      return choice.forms().getOrDefault(value.toString(), choice.other());
    }
    if (!(value instanceof Number number)) {
      throw new IllegalArgumentException("a plural needs a number, not '" + value + "'");
    }
    long n = number.longValue();
    Message exactly = choice.forms().get("=" + n);
    return exactly != null
        ? exactly
        : choice.forms().getOrDefault(grammar.category(n), choice.other());
  }
}
