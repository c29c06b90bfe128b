package gloss.markdown;

import gloss.path.Anchor;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The blocks of a note to which their author gave an id ({@code ^id}), for links and embeds. An id
 * at the end of a paragraph names it, or the item with all its children that begins with it; one
 * that stands alone names the block before it. Of several with one id the first counts; case does
 * not.
 */
public final class BlockPlaces {
  /** No block has an id. */
  static final BlockPlaces NONE = new BlockPlaces();

  /** A point cannot occur in ids of headings, so these never clash with them. */
  private static final String PREFIX = "block.";

  private final Map<String, Block> named = new TreeMap<>();
  private final IdentityHashMap<Block, String> anchors = new IdentityHashMap<>();

  private BlockPlaces() {}

  /** Those of a note. */
  public static BlockPlaces of(MarkdownTree tree) {
    if (tree.text().indexOf('^') < 0) {
      return NONE;
    }
    BlockPlaces places = new BlockPlaces();
    places.visit(tree.blocks());
    return places;
  }

  /**
   * What a page calls the block of an id.
   *
   * @return empty if no block has the id
   */
  public Optional<Anchor> anchor(String id) {
    return Optional.ofNullable(named.get(key(id)))
        .map(
            block ->
                block instanceof Block.Heading heading
                    ? heading.anchor()
                    : new Anchor(PREFIX + key(id)));
  }

  /** Where the block stands that a page calls so. */
  public Optional<SourceRange> range(String anchor) {
    return isBlock(anchor)
        ? Optional.ofNullable(named.get(anchor.substring(PREFIX.length()))).map(Block::range)
        : Optional.empty();
  }

  /** Whether that is what a page calls a block, and no heading. */
  public static boolean isBlock(String anchor) {
    return anchor.startsWith(PREFIX);
  }

  /** The ids, in lower case. */
  public List<String> ids() {
    return List.copyOf(named.keySet());
  }

  /** What a page calls a block; empty if it has no id. */
  String anchor(Block block) {
    return anchors.getOrDefault(block, "");
  }

  private void visit(List<? extends Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String id = block instanceof Block.ListItem item ? first(item) : id(block);
      if (!id.isEmpty() && block.content().size() != 1) {
        name(id, block);
      } else if (!id.isEmpty() && i > 0) {
        name(id, blocks.get(i - 1));
      }
      visit(block.children());
    }
  }

  /** The id of an item is that of its first paragraph. */
  private static String first(Block.ListItem item) {
    return item.blocks().isEmpty() ? "" : id(item.blocks().get(0));
  }

  private static String id(Block block) {
    List<Inline> content = block.content();
    boolean may = block instanceof Block.Paragraph || block instanceof Block.Heading;
    return may && !content.isEmpty() && content.get(content.size() - 1) instanceof Inline.BlockId id
        ? id.id()
        : "";
  }

  private void name(String id, Block block) {
    boolean nameable = !(block instanceof Block.HtmlBlock);
    if (nameable
        && named.putIfAbsent(key(id), block) == null
        && !(block instanceof Block.Heading)) {
      anchors.putIfAbsent(block, PREFIX + key(id));
    }
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
