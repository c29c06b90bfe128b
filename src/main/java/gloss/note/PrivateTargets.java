package gloss.note;

import gloss.markdown.Discretion;
import gloss.markdown.LinkTarget;
import gloss.vault.PrivateNames;

/** Holds the targets of links against the names of what is private. */
record PrivateTargets(PrivateNames names) implements Discretion {
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
