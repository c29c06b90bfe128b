package gloss.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the templates to what a template may say. */
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("templates");

  @Test
  void noTemplateDoesMoreThanShow() throws IOException {
    assertThat(templates())
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(TemplateRules.brokenBy(Files.readString(file)))
                    .as("rules broken by %s", file)
                    .isEmpty());
  }

  @Test
  void onlyEscapingTemplatesLieBesidesTheAssets() throws IOException {
    assertThat(files())
        .filteredOn(file -> !file.startsWith(TEMPLATES.resolve("assets")))
        .filteredOn(file -> !file.startsWith(TEMPLATES.resolve("words")))
        .filteredOn(file -> !file.equals(TEMPLATES.resolve("README.md")))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file.toString()).endsWith(".ftlh"));
  }

  @Test
  void onlyOneFileWritesTheDocumentItself() throws IOException {
    List<Path> writers = new ArrayList<>();
    for (Path template : templates()) {
      if (Files.readString(template).contains("<html")) {
        writers.add(template.getParent());
      }
    }
    assertThat(writers).containsExactly(TEMPLATES.resolve("layout"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#assign a = 1>",
        "<#global a = 1>",
        "<#local a = 1>",
        "<#function f></#function>",
        "<#include 'a.ftlh'>",
        "<#attempt><#recover></#attempt>",
        "<#noautoesc>x</#noautoesc>",
        "<#outputformat 'XML'></#outputformat>",
        "<#setting locale='tr'>",
        "${view.text?no_esc}",
        "${view.text?eval}",
        "${view.text?interpret}",
        "${'gloss.Main'?new()}",
        "${view?api.title}",
        "<#list view.notes?sort as note></#list>",
        "<#list view.notes?sort_by('title') as note></#list>",
        "<#list view.notes?filter(n -> n.shown) as note></#list>",
        "${view.day?date}",
        "${view.title!}",
        "${view.title!'none'}",
        "<#if view.title??></#if>",
        "${view.count + 1}",
        "${view.count - 1}",
        "<a href=\"${site.root + view.slug}\">",
        "<@card.front card=view.cards[0] number=view.first * 2 />",
        "<#list 1..3 as n></#list>",
        "<a onclick=\"go()\">",
        "<p style=\"color: red\">",
        "<script>go()</script>",
      })
  void whatATemplateMayNotSayIsSeen(String template) {
    assertThat(TemplateRules.brokenBy(template)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#-- never ?no_esc, <#assign> --><p>${view.title}</p>",
        "<#import \"../layout/page.ftlh\" as layout>",
        "<#macro front card><#nested></#macro>",
        "<@layout.page site=site head=head><p>x</p></@layout.page>",
        "<#list view.notes as note>${note.title}<#sep>, </#sep><#else>none</#list>",
        "<#if !view.empty && view.kind != \"a-b\"><#elseif view.mentions?has_content><#else></#if>",
        "<data value=\"${view.count?c}\">",
        "<@card.front card=card open=true />",
        "<script src=\"${head.script}\" defer></script>",
        "<script type=\"application/json\">${view.cards}</script>",
        "Is it? Yes! A note - nothing more + nothing less.",
      })
  void whatATemplateMaySayIsLeftAlone(String template) {
    assertThat(TemplateRules.brokenBy(template)).isEmpty();
  }

  private static List<Path> templates() throws IOException {
    return files().stream().filter(file -> file.toString().endsWith(".ftlh")).toList();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
