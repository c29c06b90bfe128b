package gloss.site;

import gloss.path.SitePath;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds the finished files against the disk, byte by byte, and finds what has to change. It changes
 * nothing, and it finds all that would stop a publication half way: files of others, links, folders
 * that may not be written, names that the disk cannot hold.
 */
final class Comparing {
  private final Path site;
  private final SiteManifest last;
  private final boolean ignoresCase;
  private final Problems problems;
  private final Map<SitePath, SiteFile> files = new LinkedHashMap<>();
  private final Map<String, SitePath> leaving = new TreeMap<>();

  /**
   * @param ignoresCase whether the disk takes two names that differ by case for one
   */
  Comparing(Path site, SiteManifest last, boolean ignoresCase, Problems problems) {
    this.site = site;
    this.last = last;
    this.ignoresCase = ignoresCase;
    this.problems = problems;
  }

  /** What has to change; empty if something stands in the way, then the problems say what. */
  Optional<Changes> with(List<SiteFile> wanted) throws IOException {
    wanted.forEach(this::want);
    if (!namesFit()) {
      return Optional.empty();
    }
    List<Step> removals = removals();
    if (!foldersFit()) {
      return Optional.empty();
    }
    List<Compared> compared =
        Parallel.map(
            Runtime.getRuntime().availableProcessors(), List.copyOf(files.values()), this::compare);
    List<Compared> blocked = compared.stream().filter(c -> c.state == State.BLOCKED).toList();
    blocked.forEach(c -> foreign(c.file.path().value()));
    return blocked.isEmpty() ? Optional.of(changes(compared, removals)) : Optional.empty();
  }

  private void want(SiteFile file) {
    boolean ours = file.path().value().startsWith(GlossFolder.NAME + "/");
    if (ours || files.put(file.path(), file) != null) {
      throw new IllegalArgumentException(
          "two files of one path, or a reserved one: " + file.path());
    }
  }

  private boolean namesFit() {
    boolean fit = true;
    for (SitePath path : files.keySet()) {
      if (!fits(path)) {
        problems.add(ProblemKind.SITE_NAME_IMPOSSIBLE, at(path.value()), path);
        fit = false;
      }
    }
    return fit;
  }

  private boolean fits(SitePath path) {
    try {
      return site.resolve(path.value()).startsWith(site);
    } catch (InvalidPathException e) {
      // Such as a colon on Windows, or an umlaut where the locale knows only ASCII.
      return false;
    }
  }

  private List<Step> removals() throws IOException {
    List<Step> steps = new ArrayList<>();
    for (Map.Entry<SitePath, Fingerprint> listed : last.files().entrySet()) {
      SitePath path = listed.getKey();
      Path file = site.resolve(path.value());
      if (files.containsKey(path) || Place.at(file) != Place.FILE || Place.astray(site, path)) {
        continue;
      }
      if (Fingerprint.of(file).equals(listed.getValue())) {
        leaving.put(folded(path), path);
        steps.add(new Step(Step.Action.REMOVE, path, listed.getValue()));
      } else {
        problems.add(ProblemKind.SITE_FILE_EDITED, at(path.value()));
      }
    }
    return steps;
  }

  private String folded(SitePath path) {
    String value = path.value();
    return ignoresCase
        ? Normalizer.normalize(value, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
        : value;
  }

  /** Whether each folder that is needed is one, may be written, or is free to be made. */
  private boolean foldersFit() throws IOException {
    Set<String> needed = new TreeSet<>();
    files.keySet().forEach(path -> needed.addAll(SafeOrder.folders(path)));
    boolean fit = true;
    for (String name : needed) {
      Path folder = site.resolve(name);
      Place place = Place.at(folder);
      if (place == Place.FOLDER && !Files.isWritable(folder)) {
        throw new AccessDeniedException(folder.toString());
      }
      boolean leaves = place == Place.FILE && leaving.containsKey(folded(new SitePath(name)));
      if (place == Place.OTHER || (place == Place.FILE && !leaves)) {
        foreign(name);
        fit = false;
      }
    }
    return fit;
  }

  private Compared compare(SiteFile file) throws IOException {
    Path target = site.resolve(file.path().value());
    SiteFile.Content content = once(file.content());
    Fingerprint fingerprint = Fingerprint.of(content);
    State state =
        switch (Place.at(target)) {
          case FREE -> State.ABSENT;
          case FILE -> compareFile(file, content, target);
          case FOLDER ->
              FolderInTheWay.leaves(site, target, leaving.values()) ? State.ABSENT : State.BLOCKED;
          case OTHER -> State.BLOCKED;
        };
    return new Compared(file, fingerprint, state);
  }

  /** What is made anew at each question is made for all questions of the comparison here. */
  private static SiteFile.Content once(SiteFile.Content content) throws IOException {
    return content instanceof SiteFile.Content.Made made
        ? new SiteFile.Content.Bytes(made.bytes())
        : content;
  }

  private State compareFile(SiteFile file, SiteFile.Content content, Path target)
      throws IOException {
    if (ignoresCase && leaving.containsKey(folded(file.path()))) {
      return State.OTHER_CASE;
    }
    if (same(content, target)) {
      return State.SAME;
    }
    return last.lists(file.path()) ? State.DIFFERENT : State.BLOCKED;
  }

  private static boolean same(SiteFile.Content content, Path target) throws IOException {
    if (content instanceof SiteFile.Content.Copied copied) {
      return Files.mismatch(copied.from(), target) < 0;
    }
    byte[] made = content.bytes();
    return Files.size(target) == made.length && Arrays.equals(made, Files.readAllBytes(target));
  }

  private Changes changes(List<Compared> compared, List<Step> removals) {
    SortedMap<SitePath, Fingerprint> next = new TreeMap<>();
    Set<String> renamed = new TreeSet<>();
    List<Step> steps = new ArrayList<>();
    for (Compared one : compared) {
      SitePath path = one.file.path();
      next.put(path, one.fingerprint);
      if (one.state == State.OTHER_CASE) {
        renamed.add(folded(path));
      }
      one.state.action().ifPresent(action -> steps.add(new Step(action, path, one.fingerprint)));
    }
    int unchanged = compared.size() - steps.size();
    removals.stream().filter(step -> !renamed.contains(folded(step.path()))).forEach(steps::add);
    List<Step> ordered = SafeOrder.of(steps);
    List<SiteFile> bringing =
        ordered.stream()
            .filter(Step::brings)
            .map(step -> Objects.requireNonNull(files.get(step.path())))
            .toList();
    return new Changes(ordered, bringing, new SiteManifest(next), unchanged);
  }

  private void foreign(String path) {
    problems.add(ProblemKind.SITE_FOREIGN_FILE, at(path));
  }

  /** A place in the site, as reports name it. */
  static Location at(String path) {
    return Location.of(new SourcePath("site/" + path));
  }

  private record Compared(SiteFile file, Fingerprint fingerprint, State state) {}

  private enum State {
    SAME,
    ABSENT,
    DIFFERENT,
    OTHER_CASE,
    BLOCKED;

    Optional<Step.Action> action() {
      return switch (this) {
        case SAME, BLOCKED -> Optional.empty();
        case ABSENT -> Optional.of(Step.Action.ADD);
        case DIFFERENT -> Optional.of(Step.Action.REPLACE);
        case OTHER_CASE -> Optional.of(Step.Action.RENAME);
      };
    }
  }
}
