package gloss.site;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.path.SitePath;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Breaks the disk at every single step of a publication, in every way. */
@Tag("slow")
class PublishingSurvivesFailureTest {
  private static final List<SiteFile> OLD =
      SiteOnDisk.files(
          "index.html",
          "<link href=\"assets/site-1.css\"><a href=\"notes/a.html\"></a>",
          "notes/a.html",
          "<link href=\"../assets/site-1.css\"><a href=\"b.html\"></a><a href=\"gone/x.html\"></a>",
          "notes/b.html",
          "<link href=\"../assets/site-1.css\"><a href=\"../index.html\"></a>",
          "notes/gone/x.html",
          "<link href=\"../../assets/site-1.css\"><img src=\"../../files/old.txt\">",
          "files/old.txt",
          "an attachment that goes",
          "files/kept.txt",
          "an attachment that stays",
          "assets/site-1.css",
          "body{}");

  private static final List<SiteFile> NEW =
      SiteOnDisk.files(
          "index.html",
          "<link href=\"assets/site-2.css\"><a href=\"notes/a.html\"></a><a"
              + " href=\"terms/index.html\">",
          "notes/a.html",
          "<link href=\"../assets/site-2.css\"><a href=\"b.html\"></a><a"
              + " href=\"../terms/t.html\"></a>",
          "notes/b.html",
          "<link href=\"../assets/site-2.css\"><a href=\"../index.html\"></a>",
          "terms/index.html",
          "<link href=\"../assets/site-2.css\"><a href=\"t.html\"></a>",
          "terms/t.html",
          "<link href=\"../assets/site-2.css\"><a href=\"../notes/a.html\"></a>",
          "files/kept.txt",
          "an attachment that stays",
          "assets/site-2.css",
          "body{color:red}");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(FaultyDisk.Fault.class)
  void aRebuildThatBreaksAtAnyStepLeavesTheOldSiteOrTheNewOne(FaultyDisk.Fault fault)
      throws IOException {
    int steps = stepsOf(OLD);
    assertThat(steps).as("steps of a rebuild").isGreaterThan(30);
    List<Boolean> outcomes = new ArrayList<>();
    for (int step = 1; step <= steps; step++) {
      outcomes.add(breaksWell(fault, step, OLD));
    }
    assertThat(outcomes).as("both outcomes are met").contains(true).contains(false);
  }

  @ParameterizedTest
  @EnumSource(FaultyDisk.Fault.class)
  void aFirstBuildThatBreaksAtAnyStepLeavesNothingOrTheWholeSite(FaultyDisk.Fault fault)
      throws IOException {
    int steps = stepsOf(List.of());
    for (int step = 1; step <= steps; step++) {
      breaksWell(fault, step, List.of());
    }
  }

  private int stepsOf(List<SiteFile> before) throws IOException {
    FaultyDisk counting = FaultyDisk.counting();
    new SiteWriter(counting).write(prepared(before), withAttachment(NEW), new Problems());
    return counting.steps();
  }

  /** Whether the new site was there after the next start; anything but old or new fails. */
  private boolean breaksWell(FaultyDisk.Fault fault, int step, List<SiteFile> before)
      throws IOException {
    Path site = prepared(before);
    String where = fault + " at step " + step;
    try {
      new SiteWriter(new FaultyDisk(fault, step)).write(site, withAttachment(NEW), new Problems());
    } catch (IOException | FaultyDisk.Killed expected) {
      assertThat(SiteOnDisk.deadLinks(site, SiteOnDisk.texts(before).keySet()))
          .as(where + ", before the next start")
          .isEmpty();
    }
    assertThat(new SiteWriter().recover(site, new Problems())).isTrue();
    Map<String, String> found = SiteOnDisk.published(site);
    SortedMap<String, String> old = withForeign(SiteOnDisk.texts(before));
    SortedMap<String, String> fresh = withForeign(SiteOnDisk.texts(withAttachment(NEW)));
    assertThat(found).as(where).isIn(old, fresh);
    assertThat(SiteOnDisk.all(site.resolve(".gloss")).keySet()).isSubsetOf("lock", "manifest");
    new SiteWriter().write(site, withAttachment(NEW), new Problems());
    assertThat(SiteOnDisk.published(site)).as(where + ", built again").isEqualTo(fresh);
    return found.equals(fresh);
  }

  private Path prepared(List<SiteFile> before) throws IOException {
    Path site = folder.resolve("site");
    SiteOnDisk.deleteAll(site);
    Files.createDirectories(site.resolve("notes"));
    if (!before.isEmpty()) {
      new SiteWriter().write(site, before, new Problems());
    }
    for (Map.Entry<String, String> foreign : withForeign(new TreeMap<>()).entrySet()) {
      Files.writeString(site.resolve(foreign.getKey()), foreign.getValue());
    }
    return site;
  }

  private static SortedMap<String, String> withForeign(SortedMap<String, String> site) {
    site.put(".gitignore", "*");
    site.put("CNAME", "notes.example.org");
    site.put("notes/mine.html", "not from Gloss");
    return site;
  }

  private List<SiteFile> withAttachment(List<SiteFile> files) throws IOException {
    Path picture = folder.resolve("picture.png");
    Files.writeString(picture, "a picture");
    List<SiteFile> all = new ArrayList<>(files);
    all.add(new SiteFile(new SitePath("files/p.png"), new SiteFile.Content.Copied(picture)));
    return all;
  }
}
