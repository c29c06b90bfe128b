package gloss.markdown;

import java.util.List;
import java.util.Optional;

/**
 * Blocks of code that Obsidian, or a plugin of it, runs to show something else. Here nothing runs
 * them: their text is shown, with its kind as a caption.
 */
public final class PluginFence {
  private static final List<String> KINDS =
      List.of(
          "base",
          "button",
          "chart",
          "chartsview",
          "dataview",
          "dataviewjs",
          "excalidraw",
          "js-engine",
          "kanban",
          "leaflet",
          "meta-bind",
          "meta-bind-button",
          "query",
          "table-of-contents",
          "tasks",
          "toc",
          "todoist",
          "tracker");

  private static final String ADMONITION = "ad-";

  private PluginFence() {}

  /** Whether a plugin would show something else than the text. */
  public static boolean isKind(String language) {
    return KINDS.contains(language) || callout(language).isPresent();
  }

  /** The type of callout that a block of the plugin for admonitions stands for. */
  public static Optional<String> callout(String language) {
    return language.startsWith(ADMONITION) && language.length() > ADMONITION.length()
        ? Optional.of(language.substring(ADMONITION.length()))
        : Optional.empty();
  }
}
