package gloss.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Notes which components of which records templates read. */
final class RecordingWrapper extends RecordWrapper {
  private final Set<String> read = new TreeSet<>();
  private final Set<String> met = new TreeSet<>();

  @Override
  public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    TemplateModel model = super.wrap(value);
    if (value == null
        || !value.getClass().isRecord()
        || !(model instanceof TemplateHashModel fields)) {
      return model;
    }
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      met.add(name(value, component.getName()));
    }
    return new Recorded(value, fields);
  }

  /** Components of records that a template got hold of and that no template read. */
  Set<String> unread() {
    Set<String> unread = new TreeSet<>(met);
    unread.removeAll(read);
    return unread;
  }

  private static String name(Object value, String component) {
    return value.getClass().getSimpleName() + "." + component;
  }

  private final class Recorded implements TemplateHashModel {
    private final Object value;
    private final TemplateHashModel model;

    Recorded(Object value, TemplateHashModel model) {
      this.value = value;
      this.model = model;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      read.add(name(value, key));
      return model.get(key);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
