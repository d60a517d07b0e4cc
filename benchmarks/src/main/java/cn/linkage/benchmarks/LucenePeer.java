package cn.linkage.benchmarks;

import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene in memory: terms for kind and places, points for days and quantity, the suitability from doc values. */
final class LucenePeer implements CandidatePeer {

    private static final String[] VALUES = {
        "province", "city", "county", "subjects", "bands", "from", "until", "quantity", "favoured", "reliability"
    };

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LucenePeer(List<OfferFacts> offers) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (OfferFacts offer : offers) {
                writer.addDocument(document(offer));
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    private static Document document(OfferFacts offer) {
        Document document = new Document();
        String county = offer.county();
        document.add(new StringField("kind", offer.article().kind(), Field.Store.NO));
        // Every place in which it can be had: its county, and the larger areas that it reaches.
        for (int level = 0; level <= Reaches.number(offer.reach()); level++) {
            document.add(new StringField("area", county.substring(0, 6 - 2 * level), Field.Store.NO));
        }
        document.add(new IntPoint("from", offer.window().from()));
        document.add(new IntPoint("until", offer.window().until()));
        document.add(new IntPoint("quantity", offer.quantity()));
        long[] values = {
            Integer.parseInt(county.substring(0, 2)),
            Integer.parseInt(county.substring(0, 4)),
            Integer.parseInt(county),
            offer.subjects(),
            offer.gradeBands(),
            offer.window().from(),
            offer.window().until(),
            offer.quantity(),
            offer.favouredDesignations(),
            offer.reliabilityPerMille()
        };
        for (int k = 0; k < VALUES.length; k++) {
            document.add(new NumericDocValuesField(VALUES[k] + "-value", values[k]));
        }
        return document;
    }

    @Override
    public String name() {
        return "Lucene";
    }

    @Override
    public int[] best(NeedFacts need, int most) throws IOException {
        String county = need.county();
        BooleanQuery.Builder areas = new BooleanQuery.Builder();
        for (int digits = 6; digits >= 0; digits -= 2) {
            areas.add(new TermQuery(new Term("area", county.substring(0, digits))), Occur.SHOULD);
        }
        Query fitting = new BooleanQuery.Builder()
                .add(new TermQuery(new Term("kind", need.article().kind())), Occur.FILTER)
                .add(areas.build(), Occur.FILTER)
                .add(
                        IntPoint.newRangeQuery(
                                "from", Integer.MIN_VALUE, need.window().until()),
                        Occur.FILTER)
                .add(IntPoint.newRangeQuery("until", need.window().from(), Integer.MAX_VALUE), Occur.FILTER)
                .add(IntPoint.newRangeQuery("quantity", need.minimum(), Integer.MAX_VALUE), Occur.FILTER)
                .build();
        return searcher.search(fitting, new CollectorManager<Suitabilities, int[]>() {
            @Override
            public Suitabilities newCollector() {
                return new Suitabilities(need, most);
            }

            /** One segment, one collector. */
            @Override
            public int[] reduce(Collection<Suitabilities> collectors) {
                return collectors.iterator().next().bestFirst();
            }
        });
    }

    /** Keeps the best suitabilities of what fits. */
    private static final class Suitabilities extends SimpleCollector {

        private final NeedFacts need;
        private final long county;
        private final int[] kept;
        private int count;
        private final NumericDocValues[] values = new NumericDocValues[VALUES.length];

        Suitabilities(NeedFacts need, int most) {
            this.need = need;
            this.county = Integer.parseInt(need.county());
            this.kept = new int[most];
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            for (int k = 0; k < VALUES.length; k++) {
                values[k] = context.reader().getNumericDocValues(VALUES[k] + "-value");
            }
        }

        @Override
        public void collect(int document) throws IOException {
            long[] of = new long[VALUES.length];
            for (int k = 0; k < VALUES.length; k++) {
                values[k].advanceExact(document);
                of[k] = values[k].longValue();
            }
            long common = of[3] & need.subjects();
            if (common == 0 || (of[4] & need.gradeBands()) == 0) {
                return;
            }
            int near = of[2] == county ? 1000 : of[1] == county / 100 ? 700 : of[0] == county / 10_000 ? 350 : 0;
            long days = Math.min(of[6], need.window().until())
                    - Math.max(of[5], need.window().from())
                    + 1;
            long designation = of[8] == 0 ? 500 : (of[8] & need.designations()) == 0 ? 0 : 1000;
            long parts = 300L * near
                    + 150L * (1000L * Long.bitCount(common) / Long.bitCount(need.subjects()))
                    + 150 * (1000 * days / need.window().days())
                    + 200 * (1000 * Math.min(of[7], need.quantity()) / need.quantity())
                    + 100 * designation
                    + 100 * of[9];
            keep((int) (parts / 1000));
        }

        private void keep(int suitability) {
            if (count == kept.length && suitability <= kept[count - 1]) {
                return;
            }
            int at = count < kept.length ? count++ : count - 1;
            while (at > 0 && kept[at - 1] < suitability) {
                kept[at] = kept[at - 1];
                at--;
            }
            kept[at] = suitability;
        }

        int[] bestFirst() {
            return Arrays.copyOf(kept, count);
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
