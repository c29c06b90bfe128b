package gloss.page;

import gloss.markdown.SourceRange;
import gloss.path.SourcePath;
import gloss.study.Embeds;
import java.util.ArrayList;
import java.util.List;

/** The way from a text down to what is embedded in it. It knows where a cycle would begin. */
final class EmbedTrail {
  /** An embed that the way leads through. */
  private record Step(SourcePath note, SourceRange embed) {}

  private final List<SourcePath> notes;
  private final List<Step> steps;

  private EmbedTrail(List<SourcePath> notes, List<Step> steps) {
    this.notes = List.copyOf(notes);
    this.steps = List.copyOf(steps);
  }

  /** The way begins in the text of a note. */
  static EmbedTrail from(SourcePath note) {
    return new EmbedTrail(List.of(note), List.of());
  }

  /**
   * Whether an embed in the note where the way ends is shown in place.
   *
   * @param embed where it stands
   * @param target the note that it shows
   * @param range what of the note it shows
   */
  boolean mayEmbed(SourceRange embed, SourcePath target, SourceRange range) {
    return steps.size() < Embeds.DEEPEST
        && through(embed).stream()
            .noneMatch(s -> s.note().equals(target) && range.contains(s.embed()));
  }

  /** The way through an embed into what it shows. */
  EmbedTrail into(SourceRange embed, SourcePath target) {
    List<SourcePath> deeper = new ArrayList<>(notes);
    deeper.add(target);
    return new EmbedTrail(deeper, through(embed));
  }

  /** In how many embedded notes its end stands. */
  int depth() {
    return steps.size();
  }

  private List<Step> through(SourceRange embed) {
    List<Step> through = new ArrayList<>(steps);
    through.add(new Step(notes.get(notes.size() - 1), embed));
    return through;
  }

  /** The notes on the way, the outermost first. */
  @Override
  public String toString() {
    return notes.toString();
  }
}
