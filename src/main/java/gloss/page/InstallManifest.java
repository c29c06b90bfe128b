package gloss.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import gloss.asset.AssetFile;
import gloss.asset.Icons;
import gloss.asset.PaperColours;
import gloss.config.SiteConfig;
import gloss.path.SitePath;
import gloss.text.Clipped;
import gloss.text.Json;
import java.util.List;

/**
 * What a device has to know to put the site among its programs. A script adds the link to it, on a
 * web server only: from disk it would be a complaint in the console.
 */
public final class InstallManifest {
  private static final SitePath PLACE = new SitePath("manifest.webmanifest");

  /** Longer names are cut off below an icon. */
  private static final int LONGEST_NAME = 24;

  private InstallManifest() {}

  /** The file. */
  public static AssetFile of(Planning planning) {
    SiteConfig config = planning.study().config();
    Json json =
        Json.object()
            .put("name", config.title())
            .put("short_name", Clipped.to(LONGEST_NAME, config.title()))
            .put("lang", config.language().tag())
            .put("start_url", "./index.html")
            .put("scope", "./")
            .put("display", "standalone")
            .put("display_override", List.of("minimal-ui", "standalone"));
    if (!config.description().isEmpty()) {
      json.put("description", config.description());
    }
    for (PaperColours colours : planning.assets().colours()) {
      json.put("theme_color", colours.light()).put("background_color", colours.light());
    }
    json.putAll(
        "icons",
        List.of(
            icon("icon.svg", "any", "image/svg+xml", "any"),
            icon("icon-192.png", "192x192", "image/png", "any"),
            icon("icon-512.png", "512x512", "image/png", "any"),
            icon("icon-maskable.png", "512x512", "image/png", "maskable")));
    return new AssetFile(PLACE, (json + "\n").getBytes(UTF_8));
  }

  private static Json icon(String name, String sizes, String type, String purpose) {
    return Json.object()
        .put("src", Icons.place(name).from(PLACE).value())
        .put("sizes", sizes)
        .put("type", type)
        .put("purpose", purpose);
  }
}
