package gloss.site;

import gloss.path.SitePath;
import gloss.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one file was found to say, to be held against the others.
 *
 * @param path which file
 * @param ids the places inside it
 * @param links its addresses within the site, each once, in the order of the page
 * @param problems what is wrong with the file by itself
 */
record PageFacts(SitePath path, Set<String> ids, List<Address> links, List<Problem> problems) {
  /** The same with addresses that other pages have, too: most stand on many, and take memory. */
  PageFacts sharing(Map<String, Address> shared) {
    List<Address> same = new ArrayList<>(links.size());
    for (Address link : links) {
      same.add(shared.computeIfAbsent(link.text(), unused -> link));
    }
    return new PageFacts(path, ids, same, problems);
  }
}
