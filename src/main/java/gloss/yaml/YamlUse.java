package gloss.yaml;

import gloss.problem.ProblemKind;

/** What a block of YAML is for: broken data fails the build, a broken front matter does not. */
enum YamlUse {
  DATA(ProblemKind.BROKEN_YAML, ProblemKind.DUPLICATE_KEY, ProblemKind.REFUSED_YAML),
  FRONTMATTER(
      ProblemKind.BROKEN_FRONTMATTER,
      ProblemKind.DUPLICATE_PROPERTY,
      ProblemKind.REFUSED_FRONTMATTER);

  final ProblemKind broken;
  final ProblemKind duplicateKey;
  final ProblemKind refused;

  YamlUse(ProblemKind broken, ProblemKind duplicateKey, ProblemKind refused) {
    this.broken = broken;
    this.duplicateKey = duplicateKey;
    this.refused = refused;
  }
}
