package gloss.vault;

import java.util.List;
import java.util.Locale;

/** Which files and folders of a vault are never read, by name or by what only templates hold. */
final class SkipRules {
  private static final List<String> TEMPLATES = List.of("templates", "_templates");
  private static final List<String> TEMPLATE_SIGNS = List.of("{{title", "{{date", "{{time", "<%");

  private SkipRules() {}

  /** Hidden folders (among them {@code .trash}, {@code .git}), templates and installed packages. */
  static boolean skipsFolder(String name) {
    return isHidden(name) || name.equalsIgnoreCase("node_modules") || isTemplateFolder(name);
  }

  /** Whether a folder holds nothing but templates. */
  static boolean isTemplateFolder(String name) {
    return TEMPLATES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Hidden files, drawings, and the README of the repository at the vault's root. */
  static boolean skipsFile(String name, boolean atRoot) {
    String lower = name.toLowerCase(Locale.ROOT);
    return isHidden(name)
        || lower.endsWith(".excalidraw.md")
        || (atRoot && lower.equals("readme.md"));
  }

  /**
   * Whether a note is a template: it lies in a folder with "template" in its name and holds a
   * placeholder.
   */
  static boolean isTemplate(String folder, String text) {
    return folder.toLowerCase(Locale.ROOT).contains("template")
        && TEMPLATE_SIGNS.stream().anyMatch(text::contains);
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".");
  }
}
