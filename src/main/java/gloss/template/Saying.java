package gloss.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import gloss.language.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code site.say("note.next")} calls: a key, then texts and numbers that are filled in. */
record Saying(Phrases phrases) implements TemplateMethodModelEx {
  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
      throw new TemplateModelException("'say' needs the key of a phrase");
    }
    Object[] given = new Object[arguments.size() - 1];
    for (int i = 0; i < given.length; i++) {
      given[i] = plain(arguments.get(i + 1));
    }
    try {
      return phrases.say(key.getAsString(), given);
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
  }

  private static Object plain(@Nullable Object argument) throws TemplateModelException {
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (argument instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("'say' fills in texts and numbers only");
  }
}
