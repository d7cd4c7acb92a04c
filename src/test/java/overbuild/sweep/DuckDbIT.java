package overbuild.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An independent reader opens the Parquet files without options; it is there in the profile {@code full}. */
class DuckDbIT {
    @TempDir
    Path home;

    @Test
    void readsRowsAndSeries() throws Exception {
        assumeThat(ServiceLoader.load(Driver.class).stream()
                        .map(one -> one.type().getName()))
                .contains("org.duckdb.DuckDBDriver");
        var sweep = Sweeps.small();
        Sweeps.run(sweep, home, 2);
        var rows = Sweeps.rows(sweep, home);
        double mean = rows.stream().mapToDouble(row -> row.outcomes()[0]).sum() / rows.size();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            try (var found =
                    statement.executeQuery("select count(*), avg(price_collapse), count(distinct market) from '"
                            + home.resolve("rows-*.parquet") + "'")) {
                assertThat(found.next()).isTrue();
                assertThat(found.getInt(1)).isEqualTo(60);
                assertThat(found.getDouble(2)).isCloseTo(mean, within(1e-12));
                assertThat(found.getInt(3)).isEqualTo(3);
            }
            try (var found = statement.executeQuery(
                    "select count(*) from '" + home.resolve("series-*.parquet") + "' where tick = 23")) {
                assertThat(found.next()).isTrue();
                assertThat(found.getInt(1)).isEqualTo(60);
            }
        }
    }
}
