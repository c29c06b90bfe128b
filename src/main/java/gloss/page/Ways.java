package gloss.page;

import gloss.study.Folders;
import gloss.study.Labels;
import gloss.study.Study;

/**
 * How one gets to notes.
 *
 * @param folders in which notes lie
 * @param tags which notes have
 * @param statuses words of their status lines
 */
record Ways(Folders folders, Labels tags, Labels statuses) {

  static Ways of(Study study) {
    return new Ways(
        Folders.of(study.notes()),
        Labels.of(study.notes(), note -> note.properties().tags()),
        Labels.of(study.notes(), note -> note.properties().status()));
  }
}
