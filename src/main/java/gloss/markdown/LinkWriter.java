package gloss.markdown;

import gloss.markdown.Decorations.LinkDecoration;
import gloss.markdown.html.Markup;
import gloss.markdown.html.SafeHref;
import gloss.path.Href;
import java.util.Optional;

/** Writes links, pictures, wikilinks and embeds, as the decorations say where they lead. */
final class LinkWriter {
  private final Fragment fragment;
  private final Markup markup;
  private final InlineWriter inlines;

  LinkWriter(Fragment fragment, InlineWriter inlines) {
    this.fragment = fragment;
    this.markup = fragment.markup();
    this.inlines = inlines;
  }

  void write(Inline inline) {
    Optional<LinkDecoration> found =
        Optional.ofNullable(fragment.decorations().links().get(inline.range().start()));
    if (inline instanceof Inline.Link link) {
      writeLink(link, found);
    } else if (inline instanceof Inline.Image image) {
      writeImage(image, found);
    } else if (inline instanceof Inline.Wikilink link) {
      writeWikilink(link, found);
    }
  }

  private void writeLink(Inline.Link link, Optional<LinkDecoration> found) {
    boolean opened = open(found, SafeHref.outside(link.destination()), link.title());
    if (PlainText.of(link.content()).isEmpty() && link.content().stream().noneMatch(this::isSeen)) {
      markup.text(link.destination());
    } else {
      inlines.writeInside(link.content());
    }
    close(opened);
  }

  private boolean isSeen(Inline inline) {
    return inline instanceof Inline.Image || inline instanceof Inline.Wikilink;
  }

  /** Opens what the text of a link stands in; false if that is nothing. */
  private boolean open(Optional<LinkDecoration> found, Optional<Href> outside, String title) {
    if (markup.insideLink()) {
      return false;
    } else if (found.isPresent() && found.get() instanceof LinkDecoration.Missing missing) {
      String why = fragment.labels().missing(missing.isPrivate());
      markup.openPhrase("span", "class", "missing", "title", why);
      return true;
    } else if (found.isPresent()) {
      Optional<Href> href = href(found.get());
      String name = found.get() instanceof LinkDecoration.Download file ? file.name() : "";
      href.ifPresent(
          to -> markup.openPhrase("a", "href", to.value(), "download", name, "title", title));
      return href.isPresent();
    } else if (outside.isPresent()) {
      String style = SafeHref.isWeb(outside.get()) ? "external" : "";
      String rel = style.isEmpty() ? "" : "noopener noreferrer";
      String href = outside.get().value();
      markup.openPhrase("a", "href", href, "class", style, "rel", rel, "title", title);
      return true;
    }
    return false;
  }

  private void close(boolean opened) {
    if (opened) {
      markup.close();
    }
  }

  private static Optional<Href> href(LinkDecoration decoration) {
    if (decoration instanceof LinkDecoration.Resolved resolved) {
      return Optional.of(resolved.href());
    } else if (decoration instanceof LinkDecoration.Download file) {
      return Optional.of(file.href());
    } else if (decoration instanceof LinkDecoration.Picture picture) {
      return Optional.of(picture.href());
    } else if (decoration instanceof LinkDecoration.Recording recording) {
      return Optional.of(recording.href());
    } else if (decoration instanceof LinkDecoration.Embedded embedded) {
      return Optional.of(embedded.part().href());
    }
    return Optional.empty();
  }

  private void writeImage(Inline.Image image, Optional<LinkDecoration> found) {
    PictureText text = PictureText.of(image.alt());
    if (found.isPresent() && found.get() instanceof LinkDecoration.Picture picture) {
      writePicture(picture, text, image.title());
      return;
    }
    if (found.isPresent()
        && found.get() instanceof LinkDecoration.Recording recording
        && !markup.insideLink()) {
      writeRecording(recording, text);
      return;
    }
    boolean opened = open(found, SafeHref.outside(image.destination()), image.title());
    String better = better(found);
    markup.text(
        !text.alt().isEmpty()
            ? text.alt()
            : better.isEmpty() ? fileOrPage(image.destination()) : better);
    close(opened);
  }

  /**
   * Writes a picture with its title as a caption. The text that describes the picture is none: it
   * stands for the picture where that is not seen, and Obsidian shows it nowhere else.
   */
  boolean writeFigure(Inline.Image image) {
    if (image.title().isBlank()
        || !markup.takesBlocks()
        || !(fragment.decorations().links().get(image.range().start())
            instanceof LinkDecoration.Picture picture)) {
      return false;
    }
    markup.open("figure");
    writePicture(picture, PictureText.of(image.alt()), "");
    markup.open("figcaption");
    markup.text(image.title());
    markup.close();
    markup.close();
    return true;
  }

  private void writePicture(LinkDecoration.Picture picture, PictureText text, String title) {
    PictureText sized = text.within(picture.width(), picture.height());
    markup.empty(
        "img",
        "src",
        picture.href().value(),
        "alt",
        sized.alt(),
        "width",
        sized.width() == 0 ? "" : Integer.toString(sized.width()),
        "height",
        sized.height() == 0 ? "" : Integer.toString(sized.height()),
        "title",
        title,
        "loading",
        "lazy",
        "decoding",
        "async");
  }

  /**
   * Nothing is loaded before somebody wants to hear or see it; who cannot play it gets the file.
   */
  private void writeRecording(LinkDecoration.Recording recording, PictureText text) {
    String name = text.alt().isEmpty() ? recording.name() : text.alt();
    String width = text.width() == 0 ? "" : Integer.toString(text.width());
    String href = recording.href().value();
    markup.open(
        recording.kind(),
        "src",
        href,
        "controls",
        "controls",
        "preload",
        "none",
        "width",
        recording.kind().equals("video") ? width : "",
        "aria-label",
        name);
    markup.openPhrase("a", "href", href);
    markup.text(name);
    markup.close();
    markup.close();
  }

  /**
   * What to show of a picture elsewhere without words: its file, or all of an address to a page.
   */
  private static String fileOrPage(String destination) {
    String name = fileName(destination);
    return SafeHref.outside(destination).isPresent() && name.indexOf('.') < 0
        ? destination.substring(destination.indexOf("//") + 2)
        : name;
  }

  private static String fileName(String destination) {
    return destination.substring(destination.lastIndexOf('/') + 1);
  }

  private void writeWikilink(Inline.Wikilink link, Optional<LinkDecoration> found) {
    if (link.embed() && found.isPresent() && writeEmbed(link, found.get())) {
      return;
    }
    boolean opened = open(found, Optional.empty(), "");
    markup.text(shown(link, found));
    close(opened);
  }

  private static String shown(Inline.Wikilink link, Optional<LinkDecoration> found) {
    String better = better(found);
    String words = words(link);
    return !words.isEmpty() ? words : better.isEmpty() ? link.target().shown() : better;
  }

  /** What is better to read than what the author wrote as the target; may be empty. */
  private static String better(Optional<LinkDecoration> found) {
    if (found.isPresent() && found.get() instanceof LinkDecoration.Resolved resolved) {
      return resolved.text();
    }
    return found.isPresent() && found.get() instanceof LinkDecoration.Download file
        ? file.name()
        : "";
  }

  /** The size of a picture is no text, also where no picture is. */
  private static String words(Inline.Wikilink link) {
    return link.embed() ? PictureText.of(link.text()).alt() : link.text();
  }

  private boolean writeEmbed(Inline.Wikilink link, LinkDecoration found) {
    if (found instanceof LinkDecoration.Picture picture) {
      PictureText text = PictureText.of(link.text());
      String alt = text.alt().isEmpty() ? stem(link.target().path()) : text.alt();
      writePicture(picture, new PictureText(alt, text.width(), text.height()), "");
      return true;
    } else if (found instanceof LinkDecoration.Recording recording && !markup.insideLink()) {
      writeRecording(recording, PictureText.of(link.text()));
      return true;
    } else if (found instanceof LinkDecoration.Embedded embedded && markup.takesBlocks()) {
      fragment.insert(embedded.part());
      return true;
    }
    return false;
  }

  private static String stem(String path) {
    String name = fileName(path);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
