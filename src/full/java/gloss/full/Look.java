package gloss.full;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How a window shows pages.
 *
 * @param width in CSS pixels
 * @param dark whether the system asks for dark colours
 * @param scripts whether scripts run
 * @param touch whether one points with a finger
 */
record Look(int width, boolean dark, boolean scripts, boolean touch) {
  static final Look DESKTOP = new Look(1280, false, true, false);
  static final Look PHONE = new Look(390, false, true, true);

  private static final int HEIGHT = 844;

  Look inDark() {
    return new Look(width, true, scripts, touch);
  }

  Look withoutScripts() {
    return new Look(width, dark, false, touch);
  }

  Look wide(int pixels) {
    return new Look(pixels, dark, scripts, touch);
  }

  /** Nothing moves, so that what a test sees does not depend on when it looks. */
  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, HEIGHT)
        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setJavaScriptEnabled(scripts)
        .setHasTouch(touch)
        .setLocale("en-GB");
  }

  @Override
  public String toString() {
    return width + " px, " + (dark ? "dark" : "light") + (scripts ? "" : ", without scripts");
  }
}
