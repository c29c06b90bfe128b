package gloss.full;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that ask for the machine's {@link Chromium}. Without one they are skipped, which is said on
 * standard error too; where the variable {@code CI} is {@code true} they fail.
 */
@Tag("browser")
@ExtendWith(ChromiumFinder.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface BrowserTest {}
