import { serve } from '../../../src/ingest/workers/serve.ts';
import { FAULTY_TASKS } from './faulty-tasks.ts';

serve(FAULTY_TASKS);
