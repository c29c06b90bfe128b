package gloss.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import gloss.text.Html;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The compiled classes of the program, without its tests and its libraries. */
final class OurClasses {
  static final JavaClasses ALL = read();

  private OurClasses() {}

  private static JavaClasses read() {
    try {
      // Where this class came from, since each profile compiles into a folder of its own.
      var compiled = Html.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return new ClassFileImporter().importPath(Path.of(compiled));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
