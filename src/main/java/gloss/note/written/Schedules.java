package gloss.note.written;

import gloss.markdown.SourceRange;
import java.util.List;
import java.util.Optional;

/** Finds the comments with the states of cards: in a card's lines, or right below them. */
final class Schedules {
  private final CardText text;
  private int next;

  Schedules(CardText text) {
    this.text = text;
  }

  /** The states of the siblings of a card; asked in the order of the cards. */
  List<Optional<Schedule>> of(SourceRange card) {
    int first = text.lines().at(card.start());
    int last = text.lines().at(card.end()) + 1;
    List<Comment> comments = text.comments();
    while (next < comments.size() && line(comments.get(next)) < first) {
      next++;
    }
    if (next == comments.size() || line(comments.get(next)) > last) {
      return List.of();
    }
    String comment = comments.get(next).range().of(text.tree().text());
    next++;
    return Schedule.in(comment);
  }

  private int line(Comment comment) {
    return text.callouts().stream()
        .filter(callout -> callout.contains(comment.range()))
        .findFirst()
        .map(callout -> text.lines().at(callout.start()))
        .orElse(comment.line());
  }
}
