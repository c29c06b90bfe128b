package gloss.note;

import gloss.markdown.Discretion;
import gloss.markdown.LinkTarget;
import gloss.vault.PrivateNames;

/** Holds the targets of links against the names of what is private. */
record PrivateTargets(PrivateNames names) implements Discretion {
  /** Without anything private no link has to be looked at. */
  static Discretion of(PrivateNames names) {
    return names == PrivateNames.NONE ? Discretion.NONE : new PrivateTargets(names);
  }

  @Override
  public boolean hides(LinkTarget target) {
    return names.has(target.path());
  }

  @Override
  public boolean hides(String destination) {
    return MarkdownTarget.of(destination).filter(this::hides).isPresent();
  }

  @Override
  public String leftOutOf(String text) {
    return names.leftOutOf(text);
  }
}
