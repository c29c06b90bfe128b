package gloss.language;

import gloss.problem.Location;
import gloss.text.Json;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One phrase of one language. What it says is taken apart when it is first said. */
final class Phrase {
  private final String pattern;
  private final String tag;
  private final Supplier<Location> location;
  private final boolean plain;
  private volatile @Nullable Message message;

  Phrase(String pattern, String tag, Supplier<Location> location) {
    this.pattern = pattern;
    this.tag = tag;
    this.location = location;
    this.plain = pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0 && !pattern.contains("''");
  }

  Location location() {
    return location.get();
  }

  Grammar grammar() {
    return Grammar.of(tag);
  }

  String say(Object... arguments) {
    if (plain) {
      return pattern;
    }
    StringBuilder out = new StringBuilder(pattern.length());
    message().append(out, grammar(), arguments);
    return out.toString();
  }

  Message message() {
    Message known = message;
    if (known == null) {
      known = MessageReader.read(pattern);
      message = known;
    }
    return known;
  }

  /**
   * What a script gets of it: a text with places such as <code>{0}</code>, or such a text for each
   * form of the number <code>{0}</code>.
   *
   * @return a value of JSON; empty if there is more to it
   */
  Optional<String> forScripts() {
    Message all = message();
    if (all.parts().size() == 1
        && all.parts().get(0) instanceof Message.Choice choice
        && choice.plural()
        && choice.argument() == 0) {
      Json forms = Json.object();
      for (String name : choice.forms().keySet()) {
        Optional<String> form = flat(choice.forms().getOrDefault(name, all));
        if (form.isEmpty()) {
          return Optional.empty();
        }
        forms.put(name, form.get());
      }
      return Optional.of(forms.toString());
    }
    return flat(all).map(Json::quoted);
  }

  private static Optional<String> flat(Message message) {
    StringBuilder out = new StringBuilder();
    for (Message.Part part : message.parts()) {
      if (part instanceof Message.Text text) {
        out.append(text.text());
      } else if (part instanceof Message.Argument argument) {
        out.append('{').append(argument.number()).append('}');
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(out.toString());
  }
}
