import './ui/fonts.css';
import './ui/site.css';
import { onlineManager } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';

import { startSite } from './app/start-site.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has a root');
onlineManager.setOnline(navigator.onLine);
void startSite(createRoot(root));
