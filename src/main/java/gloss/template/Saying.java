package gloss.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import gloss.language.Phrases;
import gloss.text.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code site.say("note.next")} calls: a key, then texts and numbers that are filled in.
 * {@code site.say.within("bdi", "note.next", name)} puts each of these into an element of that
 * name.
 */
record Saying(Phrases phrases) implements TemplateMethodModelEx, TemplateHashModel {
  /** Around the number of what is filled in; no text that a browser shows can hold it. */
  private static final String MARK = "\uFFFF";

  private static final List<String> ELEMENTS = List.of("bdi", "code");

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.isEmpty()) {
      throw new TemplateModelException("'say' needs the key of a phrase");
    }
    Object[] given = new Object[arguments.size() - 1];
    for (int i = 0; i < given.length; i++) {
      given[i] = plain(arguments.get(i + 1));
    }
    return said(plain(arguments.get(0)).toString(), given);
  }

  @Override
  public @Nullable TemplateModel get(String key) {
    return key.equals("within") ? (TemplateMethodModelEx) this::within : null;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  private Object within(List arguments) throws TemplateModelException {
    if (arguments.size() < 2 || !ELEMENTS.contains(plain(arguments.get(0)).toString())) {
      throw new TemplateModelException(
          "'say.within' needs one of " + ELEMENTS + " and the key of a phrase");
    }
    String element = plain(arguments.get(0)).toString();
    Object[] marks = new Object[arguments.size() - 2];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = MARK + i + MARK;
    }
    // What a file or a program takes literally is read from left to right everywhere.
    boolean turned = element.equals("code") && phrases.language().isRightToLeft();
    String start = "<" + element + (turned ? " dir=\"ltr\"" : "") + ">";
    StringBuilder markup = new StringBuilder();
    String[] pieces = said(plain(arguments.get(1)).toString(), marks).split(MARK, -1);
    for (int i = 0; i < pieces.length; i++) {
      boolean given = i % 2 == 1;
      String text =
          given ? plain(arguments.get(Integer.parseInt(pieces[i]) + 2)).toString() : pieces[i];
      String escaped = Html.escaped(text);
      markup.append(given ? start + escaped + "</" + element + ">" : escaped);
    }
    return HTMLOutputFormat.INSTANCE.fromMarkup(markup.toString());
  }

  private String said(String key, Object... given) throws TemplateModelException {
    try {
      return phrases.say(key, given);
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
