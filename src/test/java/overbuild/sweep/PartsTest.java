package overbuild.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.experiment.StopSign;

class PartsTest {
    @TempDir
    Path home;

    @Test
    void holdWhatTheJournalHolds() throws IOException {
        var sweep = Sweeps.small();
        Sweeps.run(sweep, home, 2);
        var rows = Sweeps.rows(sweep, home);
        var read = read(home.resolve("rows-00000.parquet"));
        assertThat(read).hasSameSizeAs(rows).hasSize(60);
        for (int k = 0; k < rows.size(); k++) {
            var group = read.get(k);
            var row = rows.get(k);
            assertThat(group.getLong("run", 0)).isEqualTo(row.run());
            assertThat(group.getString("id", 0)).isEqualTo(row.id());
            assertThat(group.getLong("seed", 0)).isEqualTo(row.seed());
            assertThat(group.getDouble("price_collapse", 0)).isEqualTo(row.outcomes()[0]);
            assertThat(group.getString("status", 0)).isEqualTo("completed");
            var growth =
                    sweep.cell(sweep.order().cell(row.run())).settings().get(0).text();
            assertThat(group.getDouble("growth", 0)).isEqualTo(Double.parseDouble(growth));
            assertThat(group.getFieldRepetitionCount("cause")).isZero();
        }
        assertThat(read)
                .extracting(group -> group.getString("market", 0))
                .contains("Competitive", "Cournot", "{\"type\": Sticky, \"speed\": 0.6}");
    }

    @Test
    void holdSeriesTickByTick() throws IOException {
        var sweep = Sweeps.small();
        Sweeps.run(sweep, home, 2);
        var rows = Sweeps.rows(sweep, home);
        var read = read(home.resolve("series-00000.parquet"));
        assertThat(read).hasSize(60 * 24);
        var some = read.get(24 * 7 + 5);
        assertThat(some.getLong("run", 0)).isEqualTo(7);
        assertThat(some.getLong("tick", 0)).isEqualTo(5);
        assertThat(some.getDouble("structures", 0)).isEqualTo(rows.get(7).series()[2 * 5 + 1]);
    }

    @Test
    void doNotDependOnWhoRanWhat() throws IOException {
        var sweep = Sweeps.small();
        Sweeps.run(sweep, home.resolve("one"), 1);
        Sweeps.run(sweep, home.resolve("eight"), 8);
        for (var file : List.of("rows-00000.parquet", "series-00000.parquet", "dictionary.csv")) {
            assertThat(home.resolve("eight").resolve(file))
                    .hasSameBinaryContentAs(home.resolve("one").resolve(file));
        }
    }

    @Test
    void tellWhyRunsFailed() throws IOException {
        var sweep = Sweeps.read(Sweeps.FOLDER.resolve("failing.yaml"));
        Sweeps.run(sweep, home, 2);
        var failed = read(home.resolve("rows-00000.parquet")).stream()
                .filter(group -> group.getString("status", 0).equals("failed"))
                .toList();
        assertThat(failed).hasSize(10).allSatisfy(group -> {
            assertThat(group.getString("cause", 0)).isNotBlank();
            assertThat(group.getFieldRepetitionCount("price_collapse")).isZero();
            assertThat(group.getString("command", 0))
                    .startsWith("overbuild run src/test/resources/it/duel.yaml --set ");
        });
    }

    @Test
    void areMadeAgainAfterAnInterruption() throws IOException {
        var sweep = Sweeps.small();
        var stop = new StopSign();
        stop.raise();
        Sweeps.run(sweep, Shard.WHOLE, home, 2, stop, standing -> {});
        assertThat(home.resolve("rows-00000.parquet")).doesNotExist();
        Sweeps.run(sweep, home, 2);
        Files.delete(home.resolve("rows-00000.parquet"));
        Sweeps.run(sweep, home, 2);
        assertThat(read(home.resolve("rows-00000.parquet"))).hasSize(60);
    }

    @Test
    void goIntoSheetsWithTheSameColumns() throws IOException {
        var sweep = Sweeps.read(Sweeps.FOLDER.resolve("failing.yaml"));
        Sweeps.run(sweep, home, 2);
        csv(sweep);
        var sheet = sheet("rows.csv");
        var groups = read(home.resolve("rows-00000.parquet"));
        assertThat(sheet).hasSameSizeAs(groups);
        for (int k = 0; k < groups.size(); k++) {
            for (var field : groups.get(k).getType().getFields()) {
                var name = field.getName();
                var group = groups.get(k);
                var value =
                        group.getFieldRepetitionCount(name) == 0 ? "" : group.getValueToString(column(group, name), 0);
                assertThat(sheet.get(k).get(name)).as(name).isEqualTo(value);
            }
        }
    }

    @Test
    void goIntoSheetsTickByTick() throws IOException {
        var sweep = Sweeps.small();
        Sweeps.run(sweep, home, 2);
        csv(sweep);
        var some = sheet("series.csv").get(24 * 7 + 5);
        assertThat(some.toList())
                .startsWith("7", "5")
                .element(3)
                .isEqualTo(Double.toString(Sweeps.rows(sweep, home).get(7).series()[2 * 5 + 1]));
    }

    @Test
    void removeSheetsThatWouldLackRows() throws IOException {
        var sweep = Sweeps.small();
        Sweeps.run(sweep, home, 2);
        csv(sweep);
        Sweeps.run(sweep, home, 2);
        assertThat(home.resolve("rows.csv")).exists();
        Files.delete(home.resolve(Journal.FILE));
        Sweeps.run(sweep, home, 2);
        assertThat(home.resolve("rows.csv")).doesNotExist();
    }

    private void csv(Sweep sweep) throws IOException {
        try (var session = Session.begin(sweep, Shard.WHOLE, home, true, false, "overbuild sweep", Map.of())) {
            session.writeCsv();
        }
    }

    private List<CSVRecord> sheet(String name) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(home.resolve(name), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private static int column(Group group, String name) {
        return group.getType().getFieldIndex(name);
    }

    private static List<Group> read(Path file) throws IOException {
        var options =
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
        List<Group> groups = new ArrayList<>();
        try (var reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            var schema = reader.getFileMetaData().getSchema();
            for (var pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                var records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (long k = 0; k < pages.getRowCount(); k++) groups.add(records.read());
            }
        }
        return groups;
    }
}
