package gloss.note.written;

import gloss.markdown.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the comments with the states of cards: in a card's lines, or right below them. */
final class Schedules {
  private final CardText text;
  private final List<Comment> left;

  Schedules(CardText text) {
    this.text = text;
    this.left = new ArrayList<>(text.comments());
  }

  /** The states of the siblings of a card; asked in the order of the cards. */
  List<Optional<Schedule>> of(SourceRange card) {
    int first = text.lines().at(card.start());
    int last = text.lines().at(card.end()) + 1;
    for (Comment comment : left) {
      int line = line(comment);
      if (line > last) {
        break;
      }
      if (line >= first) {
        left.remove(comment);
        return Schedule.in(comment.range().of(text.tree().text()));
      }
    }
    return List.of();
  }

  private int line(Comment comment) {
    return text.callouts().stream()
        .filter(callout -> callout.contains(comment.range()))
        .findFirst()
        .map(callout -> text.lines().at(callout.start()))
        .orElse(comment.line());
  }
}
