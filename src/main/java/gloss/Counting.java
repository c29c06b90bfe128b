package gloss;

import gloss.glossary.Mention;
import gloss.problem.BuildReport;
import gloss.study.Study;
import gloss.vault.Vault;

/** How much there is of each thing, for the summary. */
final class Counting {
  private Counting() {}

  static BuildReport.Counts of(Vault vault, Study study, int pages) {
    return new BuildReport.Counts(
        study.notes().size(),
        study.lead().size(),
        vault.keptPrivate(),
        pages,
        study.glossary().terms().size(),
        study.glossary().suggestions().size(),
        (int) study.mentions().stream().filter(Mention::linked).count(),
        study.cardCount(),
        study.matrices().size());
  }
}
