package gloss.site;

import gloss.path.SitePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the last complete build has written: the files that may be replaced and removed. Whatever is
 * not listed belongs to somebody else.
 *
 * @param files each path with the fingerprint of what was written there, sorted
 */
record SiteManifest(SortedMap<SitePath, Fingerprint> files) {
  private static final String FORMAT = "gloss-manifest 1";

  SiteManifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Reads a manifest; a missing or torn one lists nothing, so that nothing would be removed. */
  static SiteManifest read(Path file) throws IOException {
    SortedMap<SitePath, Fingerprint> files = new TreeMap<>();
    for (String[] record : Records.read(file, FORMAT, 2).orElse(List.of())) {
      files.put(Records.path(record[1]), new Fingerprint(record[0]));
    }
    return new SiteManifest(files);
  }

  byte[] text() {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<SitePath, Fingerprint> file : files.entrySet()) {
      lines.add(file.getValue() + "\t" + Records.field(file.getKey()));
    }
    return Records.text(FORMAT, lines);
  }

  boolean lists(SitePath path) {
    return files.containsKey(path);
  }
}
