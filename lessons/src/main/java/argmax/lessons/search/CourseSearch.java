package argmax.lessons.search;

import argmax.lessons.course.Course;
import argmax.lessons.search.Places.Place;
import argmax.lessons.text.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Looks words up in a course: in titles, headings, terms and text. All words have to be there, in any form of the same stem, and
 * the last may be the beginning of one; where nothing is found, words that are spelt nearly so count too.
 */
public final class CourseSearch {
    /** How much more a word counts in each field than in the text. */
    private static final Map<String, Float> WORTH = Map.of("term", 8f, "title", 4f, "words", 1f);

    private static final Pattern FORMULA = Pattern.compile(Document.Passage.OPEN + "[^" + Document.Passage.CLOSE + "]*" + Document.Passage.CLOSE);
    private static final int MOST_WORDS = 12;

    private final List<Place> places;
    private final Analyzer analyzer = new EnglishAnalyzer();
    private final IndexSearcher searcher;

    public CourseSearch(Course course) {
        places = Places.of(course);
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (int number = 0; number < places.size(); number++) {
                    writer.addDocument(document(places.get(number), number));
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static org.apache.lucene.document.Document document(Place place, int number) {
        org.apache.lucene.document.Document document = new org.apache.lucene.document.Document();
        document.add(new StoredField("number", number));
        document.add(new TextField(place.kind() == Hit.Kind.TERM ? "term" : "title", searched(place.title()), Store.NO));
        document.add(new TextField("words", searched(place.words()), Store.NO));
        return document;
    }

    /** Blanks in place of formulas, so that nobody finds {@code frac} and every other word stays at its place. */
    private static String searched(String words) {
        return FORMULA.matcher(words).replaceAll(formula -> Matcher.quoteReplacement(" ".repeat(formula.group().length())));
    }

    /** The best places for {@code query}, at most {@code most} of them; none for a query without a word. */
    public List<Hit> find(String query, int most) {
        List<String> stems = stems(query);
        if (stems.isEmpty()) {
            return List.of();
        }
        try {
            List<Hit> exact = hits(query(stems, false), most);
            return exact.isEmpty() ? hits(query(stems, true), most) : exact;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Hit> hits(Query query, int most) throws IOException {
        TopDocs found = searcher.search(query, most);
        List<Hit> hits = new ArrayList<>();
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withFormatter(new Excerpt())
                .withFieldMatcher("words"::equals)
                .build();
        for (var score : found.scoreDocs) {
            Place place = places.get(
                    searcher.storedFields().document(score.doc).getField("number").numericValue().intValue());
            Object excerpt = highlighter.highlightWithoutSearcher("words", query, place.words(), 2);
            hits.add(new Hit(place.kind(), place.title(), place.place(), place.address(), (String) excerpt));
        }
        return hits;
    }

    private List<String> stems(String query) {
        List<String> stems = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("words", query)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && stems.size() < MOST_WORDS) {
                stems.add(stem.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    private static Query query(List<String> stems, boolean nearly) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < stems.size(); i++) {
            String stem = stems.get(i);
            boolean last = i == stems.size() - 1;
            BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
            WORTH.forEach((field, worth) -> {
                Term term = new Term(field, stem);
                anywhere.add(new BoostQuery(new TermQuery(term), worth), Occur.SHOULD);
                if (last) {
                    anywhere.add(new BoostQuery(new PrefixQuery(term), worth / 4), Occur.SHOULD);
                }
                if (nearly) {
                    anywhere.add(new BoostQuery(new FuzzyQuery(term, stem.length() < 5 ? 1 : 2, 1), worth / 4), Occur.SHOULD);
                }
            });
            all.add(anywhere.build(), Occur.MUST);
        }
        return all.build();
    }
}
