package gloss.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import gloss.language.Phrases;
import gloss.page.SiteView;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.text.Html;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a template can see of a value: the components of view records, lists, texts,
 * numbers, truth values, phrases, and nothing else. {@link Html} is printed as it stands,
 * everything else is escaped.
 */
class RecordWrapper extends DefaultObjectWrapper {
  private static final String VIEWS = SiteView.class.getPackageName();

  RecordWrapper() {
    super(settings(), true);
  }

  private static DefaultObjectWrapperBuilder settings() {
    DefaultObjectWrapperBuilder settings = new DefaultObjectWrapperBuilder(Templates.VERSION);
    settings.setMemberAccessPolicy(new ViewsOnly());
    return settings;
  }

  @Override
  public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    }
    if (value instanceof Href || value instanceof Anchor) {
      return new SimpleScalar(value.toString());
    }
    if (value instanceof Phrases phrases) {
      return new Saying(phrases);
    }
    if (value == null || isPlain(value) || isView(value.getClass())) {
      return super.wrap(value);
    }
    throw new TemplateModelException(
        "a template may not see a " + value.getClass().getName() + ", only views and texts");
  }

  private static boolean isPlain(Object value) {
    return value instanceof String
        || value instanceof Boolean
        || value instanceof Number
        || value instanceof List
        || value instanceof TemplateModel;
  }

  private static boolean isView(Class<?> type) {
    return type.isRecord() && type.getPackageName().equals(VIEWS);
  }

  /** Lets a template read what a view record declares without arguments. */
  private static final class ViewsOnly implements MemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return new ClassMemberAccessPolicy() {
        @Override
        public boolean isMethodExposed(Method method) {
          return isView(type)
              && method.getDeclaringClass() == type
              && method.getParameterCount() == 0
              && !method.getName().equals("hashCode")
              && !method.getName().equals("toString");
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
          return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
          return false;
        }
      };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return false;
    }
  }
}
