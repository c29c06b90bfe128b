package gloss.spec;

import gloss.markdown.Block;
import gloss.markdown.BodyPart;
import gloss.markdown.Decorations;
import gloss.markdown.Decorations.LinkDecoration;
import gloss.markdown.Decorations.MentionDecoration;
import gloss.markdown.FragmentWriter;
import gloss.markdown.Inline;
import gloss.markdown.MarkdownParser;
import gloss.markdown.MarkdownTree;
import gloss.markdown.SourceRange;
import gloss.markdown.TextRun;
import gloss.markdown.TextRuns;
import gloss.path.Href;
import gloss.path.SourcePath;
import gloss.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * The vault in which the examples stand: every note that they name exists but {@code Nowhere},
 * pictures are 200 by 100, and {@code Shared Responsibility Model} is a term.
 */
public final class SpecVault {
  private static final String TERM = "Shared Responsibility Model";

  private final TreeMap<Integer, LinkDecoration> links = new TreeMap<>();

  private SpecVault() {}

  /** The note as a page shows it; parts that are no markup stand in brackets. */
  public static String written(String markdown) {
    MarkdownTree tree = parsed(markdown);
    StringBuilder out = new StringBuilder();
    for (BodyPart part : FragmentWriter.write(tree, decorations(tree))) {
      if (part instanceof BodyPart.HtmlPart html) {
        out.append(html.html().markup());
      } else if (part instanceof BodyPart.EmbedPart embed) {
        out.append("[embedded: ").append(embed.title()).append("]\n");
      } else if (part instanceof BodyPart.MatrixPart matrix) {
        out.append("[matrix: ").append(matrix.text().strip()).append("]\n");
      }
    }
    return out.toString();
  }

  /** The note's tree. */
  public static MarkdownTree parsed(String markdown) {
    return MarkdownParser.parse(new SourcePath("Here.md"), markdown, 0, new Problems());
  }

  /** What the vault adds to a note. */
  public static Decorations decorations(MarkdownTree tree) {
    SpecVault vault = new SpecVault();
    tree.blocks().forEach(vault::add);
    tree.footnotes().forEach(note -> note.blocks().forEach(vault::add));
    TreeMap<Integer, MentionDecoration> mentions = new TreeMap<>();
    for (TextRun run : TextRuns.of(tree)) {
      int at = run.heading() ? -1 : run.text().indexOf(TERM);
      if (at >= 0) {
        SourceRange range = run.source(at, at + TERM.length());
        Href href = new Href("terms/srm.html");
        mentions.put(range.start(), new MentionDecoration(range, href, "srm"));
      }
    }
    return new Decorations(vault.links, mentions, "");
  }

  private void add(Block block) {
    block.content().forEach(this::add);
    block.children().forEach(this::add);
  }

  private void add(Inline inline) {
    int start = inline.range().start();
    if (inline instanceof Inline.Wikilink link) {
      String block = link.target().block();
      String heading =
          block.isEmpty() ? String.join(" ", link.target().headings()) : "block." + block;
      links.put(start, found(link.target().path(), heading, link.embed()));
    } else if (inline instanceof Inline.Link link && isInVault(link.destination())) {
      links.put(start, found(link.destination(), "", false));
    } else if (inline instanceof Inline.Image image && isInVault(image.destination())) {
      links.put(start, found(image.destination(), "", true));
    }
    inline.children().forEach(this::add);
  }

  private static boolean isInVault(String destination) {
    return !destination.contains(":") && !destination.startsWith("//");
  }

  private static LinkDecoration found(String path, String heading, boolean embed) {
    if (path.equals("Nowhere")) {
      return new LinkDecoration.Missing(false);
    } else if (path.endsWith(".png")) {
      return new LinkDecoration.Picture(new Href("../files/" + slug(path)), 200, 100);
    }
    if (embed && (path.endsWith(".mp3") || path.endsWith(".mp4"))) {
      String kind = path.endsWith(".mp3") ? "audio" : "video";
      return new LinkDecoration.Recording(new Href("../files/" + slug(path)), kind, path);
    }
    String anchor = heading.isEmpty() ? "" : "#" + slug(heading);
    Href href = new Href((path.isEmpty() ? "" : slug(path) + ".html") + anchor);
    return embed
        ? new LinkDecoration.Embedded(new BodyPart.EmbedPart(path, href, List.of()))
        : new LinkDecoration.Resolved(href, "");
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
