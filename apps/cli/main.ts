// What an engine alone can do starts without settings, framework and database: they take seconds to load.
if (process.argv[2] === 'timetable') await import('./engine-program.js');
else await import('./whole-program.js');

export {};
