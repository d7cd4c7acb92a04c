package overbuild.scenario;

import overbuild.model.Param;

/** Where a number comes from. */
public record Source(
        @Param(unit = "text", meaning = "Who says so") String author,
        @Param(unit = "text", meaning = "Title of the work") String title,

        @Param(unit = "text", meaning = "Year, or date, of it")
        String year,

        @Param(unit = "text", meaning = "Where to find it", standard = "null")
        String link,

        @Param(unit = "text", meaning = "How far it can be trusted", standard = "null")
        String grade,

        @Param(unit = "text", meaning = "Remark", standard = "null")
        String note) {}
